package org.maillage.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.account.EmailAddress;
import org.maillage.account.People;
import org.maillage.account.Person;
import org.maillage.account.PersonId;
import org.maillage.account.Refusals;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** What follows when somebody is not let in: it is written down, and the answer tells nobody who is known here. */
@Component
record Refuse(Refusals refusals, People people) {

    /** Leads to a page that says so. */
    AuthenticationFailureHandler by(String way, String page) {
        return (request, response, failure) -> {
            refusals.write(typed(request), way);
            EvenPace.end(request);
            response.sendRedirect(page);
        };
    }

    /** Says so to a script. */
    AuthenticationFailureHandler by(String way) {
        return (request, response, failure) -> {
            refusals.write(null, way);
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        };
    }

    private @Nullable PersonId typed(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("email"))
                .flatMap(EmailAddress::of)
                .flatMap(people::find)
                .map(Person::id)
                .orElse(null);
    }
}
