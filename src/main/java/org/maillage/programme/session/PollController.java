package org.maillage.programme.session;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.programme.Attends;
import org.maillage.programme.Runs;
import org.maillage.programme.session.Slots.SlotId;
import org.maillage.web.Answer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds the date of a session: days are proposed, people say whether they could come, one is chosen. */
@Controller
record PollController(Slots slots, SessionOverview overview, Clock clock) {

    @PostMapping("/sessions/{id}/slots")
    Answer propose(
            @Runs Session session,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        var form = new SlotForm(SlotForm.FORM.sent(sent));
        var zone = ZoneId.of(session.zone());
        var mistakes = form.check(zone, clock.instant());
        if (mistakes.none()) {
            var proposed = !session.isDated() && slots.propose(session, form.startsAt(zone), form.endsAt(zone));
            mistakes.unless(proposed, "on", "session.slot.twice");
        }
        return mistakes.none()
                ? Answer.done(session.path(), "session.slot.added")
                : overview.show(session, me, SessionPage.Typed.slot(form.filled()));
    }

    @PostMapping("/sessions/{id}/slots/answers")
    Answer answer(
            @Attends Session session, @AuthenticationPrincipal SignedIn me, @RequestParam Map<String, String> typed) {
        var answers = SessionController.byId(typed, "slot-", SlotAnswer.class);
        slots.answer(session, me.person(), answers);
        return Answer.done(session.path(), answers.isEmpty() ? "session.slot.no-answer" : "session.slot.answered");
    }

    @PostMapping("/sessions/{id}/slots/{slot}/choose")
    Answer choose(@Runs Session session, @PathVariable UUID slot) {
        var chosen = slots.choose(session, new SlotId(slot));
        return Answer.done(session.path(), chosen ? "session.slot.chosen" : "session.slot.gone");
    }

    @PostMapping("/sessions/{id}/slots/{slot}/withdraw")
    Answer withdraw(@Runs Session session, @PathVariable UUID slot) {
        var withdrawn = slots.withdraw(session, new SlotId(slot));
        return Answer.done(session.path(), withdrawn ? "session.slot.withdrawn" : "session.slot.gone");
    }
}
