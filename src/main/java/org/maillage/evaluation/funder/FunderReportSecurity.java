package org.maillage.evaluation.funder;

import org.maillage.web.SecurityPart;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** Reports to funders want a signed-in reader. */
@Component
class FunderReportSecurity implements SecurityPart {

    @Override
    public void addTo(HttpSecurity http) {
        http.authorizeHttpRequests(may ->
                may.requestMatchers(FunderReport.ALL, FunderReport.ALL + "/**").authenticated());
    }
}
