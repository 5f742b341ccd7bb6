package org.maillage.pathway.session;

import static org.maillage.shared.Words.say;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.pathway.Policy;
import org.maillage.pathway.Rights;
import org.maillage.shared.Here;
import org.maillage.shared.Typed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Finds the date of a session: days are proposed, people say whether they could come, one is chosen. */
@Controller
class PollController {

    private static final List<String> ANSWERS = List.of("yes", "if-need-be", "no");

    private final Sessions sessions;
    private final Slots slots;
    private final Policy policy;

    PollController(Sessions sessions, Slots slots, Policy policy) {
        this.sessions = sessions;
        this.slots = slots;
        this.policy = policy;
    }

    @PostMapping("/sessions/{id}/slots")
    String propose(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            RedirectAttributes next) {
        var session = sessions.get(id);
        Rights.must(Sessions.runs(session, policy.of(me, session.edition())));
        var day = Typed.day(on);
        var starts = Typed.time(from);
        var ends = Typed.time(until);
        var sound = day.isPresent()
                && starts.isPresent()
                && ends.isPresent()
                && starts.get().isBefore(ends.get());
        var zone = ZoneId.of(session.zone());
        var proposed = sound
                && !session.isDated()
                && slots.propose(
                        id,
                        LocalDateTime.of(day.get(), starts.get()).atZone(zone).toOffsetDateTime(),
                        LocalDateTime.of(day.get(), ends.get()).atZone(zone).toOffsetDateTime());
        return back(
                session,
                next,
                !sound ? "session.slot.problem" : proposed ? "session.slot.added" : "session.slot.twice");
    }

    @PostMapping("/sessions/{id}/slots/answers")
    String answer(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            RedirectAttributes next) {
        var session = sessions.get(id);
        Rights.must(Sessions.isFor(session, policy.of(me, session.edition())));
        var answers = SessionController.byId(typed, "slot-");
        answers.values().removeIf(it -> !ANSWERS.contains(it));
        slots.answer(id, me.id(), answers);
        return back(session, next, "session.slot.answered");
    }

    @PostMapping("/sessions/{id}/slots/{slot}/choose")
    String choose(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @PathVariable UUID slot,
            RedirectAttributes next) {
        var session = sessions.get(id);
        Rights.must(Sessions.runs(session, policy.of(me, session.edition())));
        return back(session, next, slots.choose(id, slot) ? "session.slot.chosen" : "session.slot.gone");
    }

    private static String back(Session session, RedirectAttributes next, String key) {
        next.addFlashAttribute(Here.FLASH, say(key));
        return "redirect:" + session.path();
    }
}
