package org.maillage.programme.session;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.programme.Attends;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Policy;
import org.maillage.programme.Runs;
import org.maillage.programme.session.Feedback.Subject;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Mistakes;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A session for those who attend or run it: what there is to know, who comes, what people say. */
@Controller
record SessionController(
        LiveEditions editions,
        AgendaOverview agenda,
        SessionOverview overview,
        Attendance attendance,
        AttendanceOverview list,
        Excuses excuses,
        Signatures signatures,
        Facilitators facilitators,
        AttendanceSheet sheet,
        CallToSession callToSession,
        Feedback feedback,
        Policy policy,
        Clock clock) {

    private static final int LONGEST_CODE = 12;

    @GetMapping("/editions/{slug}/sessions")
    Answer agenda(@Attends LiveEdition edition, @AuthenticationPrincipal SignedIn me) {
        return Answer.show("programme/session/agenda", agenda.page(edition, policy.of(me, edition.id())));
    }

    @GetMapping("/sessions/{id}")
    Answer show(
            @Attends Session session,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String code) {
        return overview.show(session, me, SessionPage.Typed.code(code.length() <= LONGEST_CODE ? code : ""));
    }

    @PostMapping("/sessions/{id}/calls")
    Answer call(@Runs Session session, @AuthenticationPrincipal SignedIn me) {
        var called = callToSession.call(editions.get(session.edition()), session, me);
        return Answer.done(session.path(), "session.called", called);
    }

    @PostMapping("/sessions/{id}/facilitators")
    Answer facilitators(
            @Runs Session session,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") List<UUID> person,
            @RequestParam(defaultValue = "0") int version) {
        var mistakes =
                new Mistakes().seen(facilitators.choose(session, editions.get(session.edition()), person, version));
        if (!mistakes.none()) {
            return overview.show(session, me, SessionPage.Typed.facilitators(person, mistakes));
        }
        return Answer.done(session.path(), "web.form.saved");
    }

    @PostMapping("/sessions/{id}/attendance")
    Answer attendance(
            @Runs Session session, @AuthenticationPrincipal SignedIn me, @RequestParam Map<String, String> typed) {
        var noted = list.note(session, typed, me);
        if (!noted.kept()) {
            return overview.show(
                    session, me, SessionPage.Typed.presences(noted.presences(), new Mistakes().seen(false)));
        }
        return noted.others() > 0
                ? Answer.done(session.path(), "session.attendance.saved-others", noted.others())
                : Answer.done(session.path(), "session.attendance.saved");
    }

    /** What was chosen in the fields whose names are a word and an id; what cannot be chosen is left out. */
    static <E extends Enum<E>> Map<UUID, E> byId(Map<String, String> typed, String word, Class<E> all) {
        var values = new HashMap<UUID, E>();
        typed.forEach((name, value) -> {
            if (name.startsWith(word)
                    && name.substring(word.length()).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
                var id = UUID.fromString(name.substring(word.length()));
                Typed.one(all, value).ifPresent(it -> values.put(id, it));
            }
        });
        return values;
    }

    @PostMapping("/sessions/{id}/code")
    Answer openCode(@Runs Session session) {
        return session.isRoomOpen(clock.instant())
                ? Answer.done(session.path(), "session.room-code.opened", attendance.openCode(session))
                : Answer.done(session.path(), "session.room-code.not-today");
    }

    @PostMapping("/sessions/{id}/code/close")
    Answer closeCode(@Runs Session session) {
        attendance.closeCode(session);
        return Answer.done(session.path(), "session.room-code.closed");
    }

    @PostMapping("/sessions/{id}/present")
    Answer present(
            @Attends Session session,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String code) {
        var there = attendance.present(session, me.person(), code);
        if (there) {
            signatures.sign(session, me.person());
        }
        return Answer.done(session.path(), there ? "session.room-code.there" : "session.room-code.wrong");
    }

    @PostMapping("/sessions/{id}/excuse")
    Answer excuse(@Attends Session session, @AuthenticationPrincipal SignedIn me) {
        return Answer.done(
                session.path(),
                excuses.excuse(session, me.person()) ? "session.excuse.noted" : "session.excuse.not-noted");
    }

    @PostMapping("/sessions/{id}/excuse/undo")
    Answer takeBack(@Attends Session session, @AuthenticationPrincipal SignedIn me) {
        return Answer.done(
                session.path(),
                excuses.takeBack(session, me.person()) ? "session.excuse.undone" : "session.excuse.not-noted");
    }

    @PostMapping("/sessions/{id}/signatures")
    Answer sign(
            @Runs Session session, @AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String half) {
        var signed = Typed.one(HalfDay.class, half)
                .filter(it -> signatures.signAsFacilitator(session, it, me.person()))
                .isPresent();
        return Answer.done(session.path(), signed ? "session.sign.signed" : "session.sign.not-signed");
    }

    @GetMapping("/sessions/{id}/attendance.pdf")
    ResponseEntity<byte[]> sheet(@Runs Session session) {
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
    Answer feedback(
            @GivesFeedback Session session,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        var form = Feedback.sent(sent);
        if (!form.mistakes().none()) {
            return overview.show(session, me, SessionPage.Typed.feedback(form));
        }
        return Answer.done(
                session.path(),
                feedback.give(Subject.of(session), me.person(), form)
                        ? "session.feedback.given"
                        : "session.feedback.twice");
    }
}
