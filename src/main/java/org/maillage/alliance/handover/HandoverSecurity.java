package org.maillage.alliance.handover;

import org.maillage.web.SecurityPart;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** Teams are signed in; operators come by personal links, and traces are for everybody. */
@Component
class HandoverSecurity implements SecurityPart {

    @Override
    public void addTo(HttpSecurity http) {
        http.authorizeHttpRequests(may -> may.requestMatchers(HttpMethod.GET, Handover.ALL + "/*/trace")
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/handover/*/*")
                .permitAll()
                .requestMatchers(Handover.ALL, Handover.ALL + "/**")
                .authenticated());
    }
}
