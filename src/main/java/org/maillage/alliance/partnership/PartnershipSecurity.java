package org.maillage.alliance.partnership;

import org.maillage.web.SecurityPart;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** Partnerships want a signed-in reader. */
@Component
class PartnershipSecurity implements SecurityPart {

    @Override
    public void addTo(HttpSecurity http) {
        http.authorizeHttpRequests(may ->
                may.requestMatchers(Partnership.ALL, Partnership.ALL + "/**").authenticated());
    }
}
