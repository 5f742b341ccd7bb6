package org.maillage.evaluation.view;

import org.maillage.web.SecurityPart;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** Whoever was given a link answers without an account. */
@Component
class ViewSecurity implements SecurityPart {

    @Override
    public void addTo(HttpSecurity http) {
        http.authorizeHttpRequests(
                may -> may.requestMatchers(HttpMethod.POST, "/crossed-view/*").permitAll());
    }
}
