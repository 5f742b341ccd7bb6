package org.maillage.programme.session;

import static org.maillage.shared.Words.say;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Policy;
import org.maillage.web.Here;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
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
    private final SessionOverview overview;
    private final LiveEditions editions;
    private final Policy policy;
    private final Clock clock;

    PollController(
            Sessions sessions,
            Slots slots,
            SessionOverview overview,
            LiveEditions editions,
            Policy policy,
            Clock clock) {
        this.overview = overview;
        this.editions = editions;
        this.clock = clock;
        this.sessions = sessions;
        this.slots = slots;
        this.policy = policy;
    }

    @PostMapping("/sessions/{id}/slots")
    String propose(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @ModelAttribute("form") SlotForm form,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var session = sessions.run(id, me, policy);
        var zone = ZoneId.of(session.zone());
        var mistakes = form.check(zone, clock.instant());
        if (mistakes.none()) {
            var proposed = !session.isDated() && slots.propose(id, form.startsAt(zone), form.endsAt(zone));
            mistakes.unless(proposed, "on", "session.slot.twice");
        }
        if (mistakes.refuse(response)) {
            var edition = editions.get(session.edition());
            model.addAttribute(
                    "page",
                    overview.page(
                            session, edition, policy.of(me, edition.id()), me, SessionPage.Typed.slot(form, mistakes)));
            return "programme/session/show";
        }
        return back(session, next, "session.slot.added");
    }

    @PostMapping("/sessions/{id}/slots/answers")
    String answer(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            RedirectAttributes next) {
        var session = sessions.attend(id, me, policy);
        var answers = SessionController.byId(typed, "slot-");
        answers.values().removeIf(it -> !ANSWERS.contains(it));
        slots.answer(id, me.id(), answers);
        return back(session, next, answers.isEmpty() ? "session.slot.no-answer" : "session.slot.answered");
    }

    @PostMapping("/sessions/{id}/slots/{slot}/choose")
    String choose(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @PathVariable UUID slot,
            RedirectAttributes next) {
        var session = sessions.run(id, me, policy);
        return back(session, next, slots.choose(id, slot) ? "session.slot.chosen" : "session.slot.gone");
    }

    @PostMapping("/sessions/{id}/slots/{slot}/withdraw")
    String withdraw(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @PathVariable UUID slot,
            RedirectAttributes next) {
        var session = sessions.run(id, me, policy);
        return back(session, next, slots.withdraw(id, slot) ? "session.slot.withdrawn" : "session.slot.gone");
    }

    private static String back(Session session, RedirectAttributes next, String key) {
        next.addFlashAttribute(Here.FLASH, say(key));
        return "redirect:" + session.path();
    }
}
