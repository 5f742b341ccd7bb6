package org.maillage.network.introduction;

import org.maillage.web.SecurityPart;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** Who makes introductions is signed in; the two answer by personal links. */
@Component
class IntroductionSecurity implements SecurityPart {

    @Override
    public void addTo(HttpSecurity http) {
        http.authorizeHttpRequests(may -> may.requestMatchers("/introductions", "/introductions/**")
                .authenticated()
                .requestMatchers(
                        HttpMethod.POST,
                        "/introduction/consent/*/yes",
                        "/introduction/consent/*/no",
                        "/introduction/outcome/*")
                .permitAll());
    }
}
