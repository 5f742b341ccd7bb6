package org.maillage.evaluation.story;

import org.maillage.web.SecurityPart;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** Contribution stories want a signed-in reader. */
@Component
class StorySecurity implements SecurityPart {

    @Override
    public void addTo(HttpSecurity http) {
        http.authorizeHttpRequests(may -> may.requestMatchers(ContributionStory.ALL, ContributionStory.ALL + "/**")
                .authenticated());
    }
}
