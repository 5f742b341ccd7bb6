package org.maillage.codevelopment;

import org.maillage.web.SecurityPart;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** The pages of groups want a signed-in reader; which of them may see what is said by {@link PeerGroupDoors}. */
@Component
class CodevelopmentSecurity implements SecurityPart {

    @Override
    public void addTo(HttpSecurity http) {
        http.authorizeHttpRequests(may -> may.requestMatchers(
                        "/peer-groups", "/peer-groups/**", "/editions/*/peer-groups/**", "/editions/*/peer-groups")
                .authenticated());
    }
}
