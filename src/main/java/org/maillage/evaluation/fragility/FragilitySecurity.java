package org.maillage.evaluation.fragility;

import org.maillage.web.SecurityPart;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** Diagnoses want a signed-in reader; whoever was given a link answers without an account. */
@Component
class FragilitySecurity implements SecurityPart {

    @Override
    public void addTo(HttpSecurity http) {
        http.authorizeHttpRequests(may -> may.requestMatchers(DiagnosisId.ALL, DiagnosisId.ALL + "/**")
                .authenticated()
                .requestMatchers(HttpMethod.POST, "/felt/*")
                .permitAll());
    }
}
