package org.maillage.capitalisation;

import org.maillage.web.SecurityPart;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** Anybody reads published sheets; what is written wants a signed-in reader, and {@link SheetPolicy} says which. */
@Component
class CapitalisationSecurity implements SecurityPart {

    @Override
    public void addTo(HttpSecurity http) {
        http.authorizeHttpRequests(may -> may.requestMatchers(
                        HttpMethod.GET,
                        "/experience-sheets/new",
                        "/experience-sheets/*/edit",
                        "/experience-sheets/*/draft",
                        "/experience-sheets/new/*")
                .authenticated()
                .requestMatchers(
                        HttpMethod.GET,
                        "/experience-sheets",
                        "/experience-sheets/*",
                        "/experience-sheets/*/versions/*",
                        "/experience-sheets/*/documents/*")
                .permitAll()
                .requestMatchers("/experience-sheets/**")
                .authenticated());
    }
}
