package org.maillage.programme.session;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.account.Zones;
import org.maillage.pathway.Templates;
import org.maillage.programme.Cohorts;
import org.maillage.programme.Leads;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Runs;
import org.maillage.web.Answer;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Plans sessions, changes and cancels them. */
@Controller
record SessionFormController(
        LiveEditions editions,
        SessionParts parts,
        CallToSession callToSession,
        CancelSession cancelSession,
        Cohorts cohorts,
        Templates templates) {

    @GetMapping("/editions/{slug}/sessions/new")
    Answer ask(@Leads LiveEdition edition) {
        return show(edition, null, SessionForm.empty());
    }

    @PostMapping("/editions/{slug}/sessions")
    Answer plan(
            @Leads LiveEdition edition,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        var form = SessionForm.sent(sent);
        var mistakes = check(edition, form);
        if (mistakes.none()) {
            var session = form.fill(UUID.randomUUID(), edition.id(), null, 0);
            if (callToSession.plan(session, form.steps(), me)) {
                return Answer.goTo(session.path());
            }
            mistakes.unless(false, "code", "session.problem.code");
        }
        return show(edition, null, form);
    }

    @GetMapping("/sessions/{id}/edit")
    Answer edit(@Runs Session session) {
        return show(editions.get(session.edition()), session, SessionForm.of(session, parts.steps(session)));
    }

    @PostMapping("/sessions/{id}/edit")
    Answer save(
            @Runs Session session,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version) {
        var edition = editions.get(session.edition());
        var form = SessionForm.sent(sent);
        var mistakes = check(edition, form)
                .unless(
                        session.sequence() == null || !form.filled().isBlank(SessionForm.ON),
                        "on",
                        "session.problem.called")
                .seen(version, session.version());
        if (!mistakes.none()) {
            return show(edition, session, form);
        }
        var changed = form.fill(session.id(), edition.id(), session.appliedFormat(), version);
        var told = false;
        try {
            told = callToSession.change(edition, session, changed, form.steps(), me);
        } catch (DuplicateKeyException e) {
            mistakes.unless(false, "code", "session.problem.code");
            return show(edition, session, form);
        }
        return Answer.done(session.path(), told ? "session.told" : "web.form.saved");
    }

    @PostMapping("/sessions/{id}/cancel")
    Answer cancel(
            @Runs Session session,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "false") boolean sure) {
        if (!sure) {
            return Answer.done(session.path(), "web.form.sure");
        }
        var cancelled = cancelSession.cancel(editions.get(session.edition()), session, me);
        return Answer.done(session.path(), cancelled ? "session.cancelled" : "session.not-cancelled");
    }

    @PostMapping("/sessions/{id}/restore")
    Answer restore(@Runs Session session, @AuthenticationPrincipal SignedIn me) {
        try {
            var restored = cancelSession.restore(editions.get(session.edition()), session, me);
            return Answer.done(session.path(), restored ? "session.restored" : "session.not-restored");
        } catch (DuplicateKeyException e) {
            return Answer.done(session.path(), "session.restore.code", session.code());
        }
    }

    @PostMapping("/sessions/{id}/delete")
    Answer delete(
            @Leads Session session,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "false") boolean sure) {
        if (!sure) {
            return Answer.done(session.path(), "web.form.sure");
        }
        return cancelSession.delete(session, me)
                ? Answer.done(editions.get(session.edition()).path() + "/sessions", "session.deleted")
                : Answer.done(session.path(), "session.not-deleted");
    }

    private Mistakes check(LiveEdition edition, SessionForm form) {
        offer(edition, form);
        return form.check();
    }

    /** Says what can be chosen; returns whether there are cohorts among it. */
    private boolean offer(LiveEdition edition, SessionForm form) {
        var all = cohorts.of(edition.id());
        form.filled()
                .offer(
                        SessionForm.FORMAT,
                        templates.find(edition.template()).orElseThrow().template().formats().stream()
                                .map(it -> new Choice(it.key(), it.title().toString()))
                                .toList())
                .offer(
                        SessionForm.COHORT,
                        all.stream()
                                .map(it -> new Choice(it.id().toString(), it.name()))
                                .toList())
                .offer(SessionForm.ZONE, zones());
        return !all.isEmpty();
    }

    private static List<Choice> zones() {
        return Zones.ALL.stream()
                .map(it -> new Choice(it, say("account.zone." + it)))
                .toList();
    }

    private Answer show(LiveEdition edition, @Nullable Session session, SessionForm form) {
        var frame = Frame.of(say(session == null ? "session.new" : "session.edit"), edition.title())
                .under(edition.title(), edition.path() + "/board")
                .under(say("session.agenda"), edition.path() + "/sessions")
                .asPersonal();
        var chooses = offer(edition, form);
        return Answer.refuse(
                "programme/session/edit",
                new SessionFormPage(frame, edition, session, form.filled(), session == null && chooses),
                form.filled().mistakes());
    }
}
