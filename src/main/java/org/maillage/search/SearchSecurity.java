package org.maillage.search;

import org.maillage.web.SecurityPart;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** Anybody may ask; what is saved wants a signed-in reader. */
@Component
class SearchSecurity implements SecurityPart {

    @Override
    public void addTo(HttpSecurity http) {
        http.authorizeHttpRequests(may -> may.requestMatchers("/search/saved")
                .authenticated()
                .requestMatchers(HttpMethod.POST, "/search/saved/*/remove", "/actors/*/*/embedding")
                .authenticated());
    }
}
