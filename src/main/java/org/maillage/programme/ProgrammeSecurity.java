package org.maillage.programme;

import org.maillage.web.SecurityPart;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** The pages on which editions are worked on want a signed-in reader; which of them may do what is {@link Policy}'s. */
@Component
class ProgrammeSecurity implements SecurityPart {

    private static final String[] WORK = {
        "/desk",
        "/desk/**",
        "/programmes",
        "/programmes/new",
        "/programmes/*/edit",
        "/programmes/*/editions/new",
        "/programmes/*/compare",
        "/editions/*/edit",
        "/editions/*/board",
        "/editions/*/move",
        "/editions/*/report",
        "/editions/*/needs",
        "/editions/*/participants",
        "/editions/*/roadmaps",
        "/editions/*/feedback",
        "/editions/*/deeds",
        "/editions/*/lessons",
        "/editions/*/template",
        "/editions/*/framing-note/edit",
        "/editions/*/call/edit",
        "/editions/*/applications",
        "/editions/*/applications/**",
        "/editions/*/selection",
        "/editions/*/cohorts",
        "/editions/*/cohorts/**",
        "/editions/*/sessions/**",
        "/editions/*/tasks/**",
        "/places/*",
        "/places/*/**",
        "/sessions/**",
        "/tasks/**",
        "/template-drafts",
        "/template-drafts/**"
    };

    @Override
    public void addTo(HttpSecurity http) {
        http.authorizeHttpRequests(may -> may.requestMatchers(
                        HttpMethod.POST, "/calls/*/applications", "/applications/*", "/applications/*/**", "/coming/*")
                .permitAll()
                .requestMatchers(WORK)
                .authenticated()
                .requestMatchers(HttpMethod.POST, "/programmes/**", "/editions/**")
                .authenticated());
    }
}
