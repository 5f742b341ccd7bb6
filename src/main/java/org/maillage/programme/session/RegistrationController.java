package org.maillage.programme.session;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.maillage.account.SignedIn;
import org.maillage.programme.Attends;
import org.maillage.programme.Runs;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Mistakes;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The places of a session: who runs it says how many, the pairs take them and give them up by one click. */
@Controller
record RegistrationController(Registrations registrations, LimitPlaces limitPlaces, SessionOverview overview) {

    private static final int MOST = 1000;

    @PostMapping("/sessions/{id}/registration")
    Answer register(@Attends Session session, @AuthenticationPrincipal SignedIn me) {
        var registered = registrations.register(session, me.person());
        var standing = registrations.standing(session, me.id());
        return Answer.done(
                session.path(),
                !registered
                        ? "session.registration.not"
                        : standing.hasPlace() ? "session.registration.done" : "session.registration.waits",
                standing.turn());
    }

    @PostMapping("/sessions/{id}/registration/end")
    Answer giveUp(@Attends Session session, @AuthenticationPrincipal SignedIn me) {
        return Answer.done(
                session.path(),
                registrations.giveUp(session, me.person()) ? "session.registration.ended" : "session.registration.not");
    }

    @PostMapping("/sessions/{id}/registrations/{person}/end")
    Answer takeBack(@Runs Session session, @PathVariable UUID person) {
        return Answer.done(
                session.path(),
                registrations.giveUp(session, new PersonId(person))
                        ? "session.registration.taken-back"
                        : "session.registration.not");
    }

    @PostMapping("/sessions/{id}/places")
    Answer limit(
            @Runs Session session,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String places,
            @RequestParam int version) {
        var typed = places.strip();
        var number = typed.isEmpty() ? null : (@Nullable Integer) Typed.number(typed);
        var mistakes = new Mistakes()
                .unless(number == null || (number >= 1 && number <= MOST), "places", "session.places.wrong", MOST)
                .seen(version, session.version());
        if (mistakes.none()) {
            var holding = limitPlaces.limitPlaces(session, number);
            mistakes.unless(holding == 0, "places", "session.places.too-few", holding);
        }
        if (mistakes.none()) {
            var invited = registrations.invited(session);
            return number != null && number < invited
                    ? Answer.done(session.path(), "session.places.few", number, invited)
                    : Answer.done(session.path(), "web.form.saved");
        }
        return overview.show(session, me, SessionPage.Typed.places(typed, mistakes));
    }
}
