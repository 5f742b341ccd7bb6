package org.maillage.evaluation;

import org.maillage.web.SecurityPart;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** The way to the evaluations of one's team: they want a signed-in reader. */
@Component
public class EvaluationDoor implements SecurityPart {

    /** The page that leads to all that a team evaluates. */
    public static final String ALL = "/evaluations";

    @Override
    public void addTo(HttpSecurity http) {
        http.authorizeHttpRequests(may -> may.requestMatchers(ALL, ALL + "/**").authenticated());
    }
}
