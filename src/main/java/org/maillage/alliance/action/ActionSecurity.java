package org.maillage.alliance.action;

import org.maillage.web.SecurityPart;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** Owners without an account answer by the secret in their link. */
@Component
class ActionSecurity implements SecurityPart {

    @Override
    public void addTo(HttpSecurity http) {
        http.authorizeHttpRequests(may -> may.requestMatchers(HttpMethod.POST, "/agreed/*", "/agreed/*/stop")
                .permitAll());
    }
}
