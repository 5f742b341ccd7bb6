package org.maillage.alliance.thirdplace;

import org.maillage.web.SecurityPart;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** The pages of third places want a signed-in reader. */
@Component
class ThirdPlaceSecurity implements SecurityPart {

    @Override
    public void addTo(HttpSecurity http) {
        http.authorizeHttpRequests(may ->
                may.requestMatchers(ThirdPlace.ALL, ThirdPlace.ALL + "/**").authenticated());
    }
}
