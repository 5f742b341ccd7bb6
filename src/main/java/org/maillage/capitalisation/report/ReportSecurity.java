package org.maillage.capitalisation.report;

import org.maillage.web.SecurityPart;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** Anybody reads the versions of reports; the draft wants a signed-in reader. */
@Component
class ReportSecurity implements SecurityPart {

    @Override
    public void addTo(HttpSecurity http) {
        http.authorizeHttpRequests(may -> may.requestMatchers("/editions/*/report", "/editions/*/report/preview")
                .authenticated()
                .requestMatchers(HttpMethod.POST, "/editions/*/report/**")
                .authenticated());
    }
}
