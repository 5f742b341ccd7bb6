package org.maillage.recognition;

import org.maillage.web.SecurityPart;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** Anybody checks an attestation; signing them, and having the document, want a signed-in reader. */
@Component
class RecognitionSecurity implements SecurityPart {

    @Override
    public void addTo(HttpSecurity http) {
        http.authorizeHttpRequests(may -> may.requestMatchers(
                        "/editions/*/attestations", "/editions/*/attestations/**", "/attestations/*/attestation.pdf")
                .authenticated());
    }
}
