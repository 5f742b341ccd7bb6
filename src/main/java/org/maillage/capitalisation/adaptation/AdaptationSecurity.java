package org.maillage.capitalisation.adaptation;

import org.maillage.web.SecurityPart;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** Anybody looks at the tree of a published sheet; it stands before what asks for a signed-in reader beneath a sheet. */
@Component
@Order(0)
class AdaptationSecurity implements SecurityPart {

    @Override
    public void addTo(HttpSecurity http) {
        http.authorizeHttpRequests(may ->
                may.requestMatchers(HttpMethod.GET, "/experience-sheets/*/tree").permitAll());
    }
}
