package org.maillage.alliance.membership;

import org.maillage.web.SecurityPart;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** Alliances, and all that is kept of them, want a signed-in reader. */
@Component
class MembershipSecurity implements SecurityPart {

    @Override
    public void addTo(HttpSecurity http) {
        http.authorizeHttpRequests(
                may -> may.requestMatchers(Alliance.ALL, Alliance.ALL + "/**").authenticated());
    }
}
