package org.maillage.programme.call;

import java.time.Clock;
import java.time.Year;
import java.util.Objects;
import java.util.Optional;
import org.maillage.web.Answer;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Writes an application bit by bit: whichever button of its page is pressed, what stands in the form is kept. */
@Component
record WriteApplication(Applications applications, ApplicationNeeds needs, ApplicationOverview overview, Clock clock) {

    /** What stands for the version of a form that was not sent along with a button. */
    static final String NO_FORM = "-1";

    /**
     * Keeps what is written in the form around whichever button was pressed; returns the page that says why not.
     *
     * @param version -1 when the form was not sent along
     */
    Optional<Answer> keep(HeldApplication held, MultiValueMap<String, String> sent, int version) {
        if (version < 0) {
            return Optional.empty();
        }
        var application = held.application();
        var form = ApplicationForm.sent(sent, overview.needs(application));
        var mistakes = form.check(application, Year.now(clock).getValue()).seen(version, application.version());
        if (!mistakes.none()) {
            return Optional.of(overview.show(held, form, Objects.requireNonNullElse(sent.getFirst("place"), ""), ""));
        }
        applications.save(form.fill(application, version));
        needs.replace(application.id(), form.said());
        return Optional.empty();
    }

    /** The same application as it is after what was just written. */
    HeldApplication again(HeldApplication held) {
        return new HeldApplication(applications.find(held.secret()).orElseThrow(), held.secret());
    }
}
