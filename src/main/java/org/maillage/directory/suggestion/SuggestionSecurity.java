package org.maillage.directory.suggestion;

import org.maillage.web.SecurityPart;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** Anybody may suggest; who looks at it is signed in. */
@Component
class SuggestionSecurity implements SecurityPart {

    @Override
    public void addTo(HttpSecurity http) {
        http.authorizeHttpRequests(
                may -> may.requestMatchers(HttpMethod.POST, "/suggestions/new", "/suggestions/sheets/*")
                        .permitAll()
                        .requestMatchers("/directory/suggestions", "/directory/suggestions/**")
                        .authenticated());
    }
}
