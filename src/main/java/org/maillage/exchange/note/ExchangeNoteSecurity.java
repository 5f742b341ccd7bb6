package org.maillage.exchange.note;

import org.maillage.web.SecurityPart;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** Notes want a signed-in reader; what a phone keeps to write one without a network holds nothing of anybody. */
@Component
class ExchangeNoteSecurity implements SecurityPart {

    @Override
    public void addTo(HttpSecurity http) {
        http.authorizeHttpRequests(may -> may.requestMatchers(
                        HttpMethod.GET, "/notes/offline", "/notes/worker.js", "/notes/app.webmanifest", "/notes/ready")
                .permitAll()
                .requestMatchers("/notes", "/notes/**")
                .authenticated());
    }
}
