package org.maillage.exchange.unmet;

import org.maillage.web.SecurityPart;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** What a team agrees to is said by somebody who is signed in. */
@Component
class UnmetSecurity implements SecurityPart {

    @Override
    public void addTo(HttpSecurity http) {
        http.authorizeHttpRequests(
                may -> may.requestMatchers(HttpMethod.POST, "/unmet-needs/**").authenticated());
    }
}
