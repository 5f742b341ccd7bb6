package org.maillage.capitalisation.review;

import org.maillage.web.SecurityPart;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** Whoever has a personal link answers by it; all else wants a signed-in reader. */
@Component
class ReviewSecurity implements SecurityPart {

    @Override
    public void addTo(HttpSecurity http) {
        http.authorizeHttpRequests(may -> may.requestMatchers("/consents/**")
                .permitAll()
                .requestMatchers("/editions/*/experience-sheets", "/programmes/*/circuit", "/programmes/*/circuit/**")
                .authenticated());
    }
}
