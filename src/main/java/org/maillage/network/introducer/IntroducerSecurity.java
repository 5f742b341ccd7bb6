package org.maillage.network.introducer;

import org.maillage.web.SecurityPart;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** Who asks introducers is signed in; they answer by personal links. */
@Component
class IntroducerSecurity implements SecurityPart {

    @Override
    public void addTo(HttpSecurity http) {
        http.authorizeHttpRequests(may -> may.requestMatchers("/introducers", "/introducers/**")
                .authenticated()
                .requestMatchers(HttpMethod.POST, "/introducer/*/propose", "/introducer/*/made", "/introducer/*/no")
                .permitAll());
    }
}
