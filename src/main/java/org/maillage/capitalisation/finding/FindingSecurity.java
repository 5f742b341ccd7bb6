package org.maillage.capitalisation.finding;

import org.maillage.web.SecurityPart;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** Anybody reads findings; what changes one wants a signed-in reader, and {@link FindingPolicy} says which. */
@Component
class FindingSecurity implements SecurityPart {

    @Override
    public void addTo(HttpSecurity http) {
        http.authorizeHttpRequests(may -> may.requestMatchers(HttpMethod.GET, "/findings/new", "/findings/*/edit")
                .authenticated()
                .requestMatchers(HttpMethod.GET, "/findings", "/findings/*")
                .permitAll()
                .requestMatchers("/findings/**")
                .authenticated());
    }
}
