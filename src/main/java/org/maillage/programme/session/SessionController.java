package org.maillage.programme.session;

import static org.maillage.shared.Words.say;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Policy;
import org.maillage.programme.Rights;
import org.maillage.shared.Typed;
import org.maillage.web.Here;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A session for those who attend or run it: what there is to know, who comes, what people say. */
@Controller
record SessionController(
        LiveEditions editions,
        Sessions sessions,
        AgendaOverview agenda,
        SessionOverview overview,
        Attendance attendance,
        Facilitators facilitators,
        AttendanceSheet sheet,
        CallToSession callToSession,
        Feedback feedback,
        Policy policy,
        Clock clock) {

    @GetMapping("/editions/{slug}/sessions")
    String agenda(@AuthenticationPrincipal SignedIn me, @PathVariable String slug, Model model) {
        var edition = editions.get(slug);
        var rights = policy.of(me, edition.id());
        Rights.must(rights.runsSome() || !rights.places().isEmpty());
        model.addAttribute("page", agenda.page(edition, rights));
        return "programme/session/agenda";
    }

    @GetMapping("/sessions/{id}")
    String show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
        return show(sessions.attend(id, me, policy), me, SessionPage.Typed.NOTHING, model);
    }

    private String show(Session session, SignedIn me, SessionPage.Typed typed, Model model) {
        var edition = editions.get(session.edition());
        model.addAttribute("page", overview.page(session, edition, policy.of(me, edition.id()), me, typed));
        return "programme/session/show";
    }

    @PostMapping("/sessions/{id}/calls")
    String call(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, RedirectAttributes next) {
        var session = sessions.run(id, me, policy);
        var called = callToSession.call(editions.get(session.edition()), session, me);
        return back(session, next, say("session.called", called));
    }

    @PostMapping("/sessions/{id}/facilitators")
    String facilitators(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<UUID> person,
            RedirectAttributes next) {
        var session = sessions.run(id, me, policy);
        facilitators.choose(session, editions.get(session.edition()), person);
        return back(session, next, say("form.saved"));
    }

    @PostMapping("/sessions/{id}/attendance")
    String attendance(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            RedirectAttributes next) {
        var session = sessions.run(id, me, policy);
        attendance.note(session, byId(typed, "presence-"), me);
        return back(session, next, say("session.attendance.saved"));
    }

    /** The values of the fields whose names are a word and an id. */
    static Map<UUID, String> byId(Map<String, String> typed, String word) {
        var values = new HashMap<UUID, String>();
        typed.forEach((name, value) -> {
            if (name.startsWith(word)
                    && name.substring(word.length()).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
                values.put(UUID.fromString(name.substring(word.length())), value);
            }
        });
        return values;
    }

    @PostMapping("/sessions/{id}/code")
    String openCode(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, RedirectAttributes next) {
        var session = sessions.run(id, me, policy);
        if (!session.isRoomOpen(clock.instant())) {
            return back(session, next, say("session.code.not-today"));
        }
        return back(session, next, say("session.code.opened", attendance.openCode(session)));
    }

    @PostMapping("/sessions/{id}/code/close")
    String closeCode(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, RedirectAttributes next) {
        var session = sessions.run(id, me, policy);
        attendance.closeCode(session);
        return back(session, next, say("session.code.closed"));
    }

    @PostMapping("/sessions/{id}/present")
    String present(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String code,
            RedirectAttributes next) {
        var session = sessions.attend(id, me, policy);
        var there = attendance.present(session, me.id(), code);
        return back(session, next, say(there ? "session.code.there" : "session.code.wrong"));
    }

    @GetMapping("/sessions/{id}/attendance.pdf")
    ResponseEntity<byte[]> sheet(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        var session = sessions.run(id, me, policy);
        var named = ContentDisposition.attachment()
                .filename("presences-" + Typed.slug(session.code()) + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, named.toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(sheet.pdf(editions.get(session.edition()), session));
    }

    @PostMapping("/sessions/{id}/feedback")
    String feedback(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @ModelAttribute("form") TypedFeedback form,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var session = sessions.attend(id, me, policy);
        Rights.must(attendance.expected(session).stream()
                .anyMatch(it -> it.person().equals(me.id()) && session.takesFeedback(it.presence(), clock.instant())));
        var mistakes = form.check();
        if (mistakes.refuse(response)) {
            return show(session, me, SessionPage.Typed.feedback(form, mistakes), model);
        }
        return back(session, next, say(feedback.give(id, "hot", me.id(), form) ? "feedback.given" : "feedback.twice"));
    }

    private static String back(Session session, RedirectAttributes next, String words) {
        next.addFlashAttribute(Here.FLASH, words);
        return "redirect:" + session.path();
    }
}
