package org.maillage.alliance.convention;

import org.maillage.web.SecurityPart;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** Conventions want a signed-in reader. */
@Component
class ConventionSecurity implements SecurityPart {

    @Override
    public void addTo(HttpSecurity http) {
        http.authorizeHttpRequests(may ->
                may.requestMatchers(Convention.LIST, Convention.LIST + "/**").authenticated());
    }
}
