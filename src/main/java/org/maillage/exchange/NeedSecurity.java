package org.maillage.exchange;

import org.maillage.web.SecurityPart;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** What teams do with needs wants a signed-in reader; one that is public is read by anybody. */
@Component
class NeedSecurity implements SecurityPart {

    @Override
    public void addTo(HttpSecurity http) {
        http.authorizeHttpRequests(may -> may.requestMatchers("/needs", "/needs/teams/**", "/needs/*/edit")
                .authenticated()
                .requestMatchers(HttpMethod.POST, "/needs/**")
                .authenticated());
    }
}
