package org.maillage.evaluation;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.web.Frame.Crumb;
import org.maillage.web.OwnPages;
import org.maillage.web.SecurityPart;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** The way to the evaluations of one's team: they want a signed-in reader whom the directory lets in. */
@Component
@Order(40)
public record EvaluationDoor(DirectoryPolicy policy) implements OwnPages, SecurityPart {

    /** The page that leads to all that a team evaluates. */
    public static final String ALL = "/evaluations";

    @Override
    public List<Crumb> own() {
        return policy.isReadByATeam() ? List.of(new Crumb(say("evaluation.menu"), ALL)) : List.of();
    }

    @Override
    public void addTo(HttpSecurity http) {
        http.authorizeHttpRequests(may -> may.requestMatchers(ALL, ALL + "/**").authenticated());
    }
}
