package org.maillage.programme.call;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Year;
import java.util.Optional;
import org.maillage.programme.call.ApplicationOverview.Shown;
import org.maillage.shared.NotFound;
import org.maillage.shared.Secret;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Writes an application bit by bit: whichever button of its page is pressed, what stands in the form is kept. */
@Component
record WriteApplication(Applications applications, ApplicationOverview overview, Clock clock) {

    /** What stands for the version of a form that was not sent along with a button. */
    static final String NO_FORM = "-1";

    /**
     * Keeps what is written in the form around whichever button was pressed; returns the page that says why not.
     *
     * @param version -1 when the form was not sent along
     */
    Optional<String> keep(String secret, ApplicationForm form, int version, HttpServletResponse response, Model model) {
        if (version < 0) {
            return Optional.empty();
        }
        var application = get(secret);
        var mistakes = form.check(application, Year.now(clock).getValue()).seen(version, application.version());
        if (mistakes.refuse(response)) {
            return Optional.of(
                    show(application, secret, new Shown(form, application.version(), mistakes, "", ""), model));
        }
        applications.save(form.fill(application, version));
        return Optional.empty();
    }

    Application get(String secret) {
        return applications.find(new Secret(secret)).orElseThrow(() -> new NotFound("application", "of this link"));
    }

    /** @throws OptimisticLockingFailureException when it was handed in meanwhile */
    Application draft(String secret) {
        var application = get(secret);
        if (!application.isDraft()) {
            throw new OptimisticLockingFailureException(
                    "The application (%s) is no draft any more.".formatted(application.id()));
        }
        return application;
    }

    String show(Application application, String secret, Shown shown, Model model) {
        model.addAttribute("page", overview.page(application, new Secret(secret), shown));
        return "programme/call/application";
    }

    static String back(String secret, String part) {
        return "redirect:/applications/" + secret + part;
    }
}
