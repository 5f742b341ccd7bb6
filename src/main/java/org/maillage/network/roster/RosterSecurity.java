package org.maillage.network.roster;

import org.maillage.web.SecurityPart;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** Members of rosters answer by personal links. */
@Component
class RosterSecurity implements SecurityPart {

    @Override
    public void addTo(HttpSecurity http) {
        http.authorizeHttpRequests(may -> may.requestMatchers(HttpMethod.POST, "/roster/*", "/roster/*/leave")
                .permitAll());
    }
}
