package org.maillage.directory.freshness;

import org.maillage.web.SecurityPart;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** Whoever has a personal link may answer by it. */
@Component
class SheetSecurity implements SecurityPart {

    @Override
    public void addTo(HttpSecurity http) {
        http.authorizeHttpRequests(
                may -> may.requestMatchers(HttpMethod.POST, "/sheet/*", "/sheet/*/confirm", "/sheet/*/stop")
                        .permitAll());
    }
}
