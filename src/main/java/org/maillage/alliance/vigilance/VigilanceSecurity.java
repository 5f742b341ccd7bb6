package org.maillage.alliance.vigilance;

import org.maillage.web.SecurityPart;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** Points of vigilance want a signed-in reader, and so does the threshold of a programme. */
@Component
class VigilanceSecurity implements SecurityPart {

    @Override
    public void addTo(HttpSecurity http) {
        http.authorizeHttpRequests(may -> may.requestMatchers(
                        VigilanceController.VIGILANCE,
                        VigilanceController.VIGILANCE + "/**",
                        "/programmes/*" + VigilanceController.VIGILANCE)
                .authenticated());
    }
}
