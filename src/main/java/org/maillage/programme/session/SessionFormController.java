package org.maillage.programme.session;

import static org.maillage.shared.Words.say;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.account.Zones;
import org.maillage.pathway.Template;
import org.maillage.pathway.Templates;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Policy;
import org.maillage.programme.Rights;
import org.maillage.programme.cohort.Cohorts;
import org.maillage.programme.session.SessionFormPage.Choice;
import org.maillage.web.Frame;
import org.maillage.web.Here;
import org.maillage.web.Mistakes;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Plans sessions, changes and cancels them. */
@Controller
record SessionFormController(
        LiveEditions editions,
        Sessions sessions,
        SessionParts parts,
        CallToSession callToSession,
        Cohorts cohorts,
        Templates templates,
        Policy policy) {

    @GetMapping("/editions/{slug}/sessions/new")
    String ask(@AuthenticationPrincipal SignedIn me, @PathVariable String slug, Model model) {
        var edition = led(slug, me);
        var form = new SessionForm("", "", "", "", "", "", "", "", "", "", "", "", "", "", "");
        return show(edition, null, form, 0, new Mistakes(), model);
    }

    @PostMapping("/editions/{slug}/sessions")
    String plan(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String slug,
            @ModelAttribute("form") SessionForm form,
            HttpServletResponse response,
            Model model) {
        var edition = led(slug, me);
        var mistakes = check(edition, form);
        if (mistakes.none()) {
            var session = form.fill(UUID.randomUUID(), edition.id(), null, 0);
            if (callToSession.plan(session, form.readSteps().orElseThrow(), me)) {
                return "redirect:" + session.path();
            }
            mistakes.unless(false, "code", "session.problem.code");
        }
        response.setStatus(422);
        return show(edition, null, form, 0, mistakes, model);
    }

    @GetMapping("/sessions/{id}/edit")
    String edit(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
        var session = run(id, me);
        var form = SessionForm.of(session, parts.steps(id));
        return show(editions.get(session.edition()), session, form, session.version(), new Mistakes(), model);
    }

    @PostMapping("/sessions/{id}/edit")
    String save(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @ModelAttribute("form") SessionForm form,
            @RequestParam int version,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var session = run(id, me);
        var edition = editions.get(session.edition());
        var mistakes = check(edition, form)
                .unless(session.sequence() == null || !form.on().isEmpty(), "on", "session.problem.called")
                .seen(version, session.version());
        if (mistakes.none()) {
            mistakes = change(edition, session, form, version, me);
        }
        if (mistakes.refuse(response)) {
            return show(edition, session, form, session.version(), mistakes, model);
        }
        var changed = form.fill(id, edition.id(), session.appliedFormat(), version);
        next.addFlashAttribute(
                Here.FLASH,
                say(session.sequence() != null && isNews(session, changed) ? "session.told" : "form.saved"));
        return "redirect:" + session.path();
    }

    private Mistakes change(LiveEdition edition, Session before, SessionForm form, int version, SignedIn me) {
        var after = form.fill(before.id(), edition.id(), before.appliedFormat(), version);
        try {
            callToSession.change(edition, after, form.readSteps().orElseThrow(), isNews(before, after), me);
            return new Mistakes();
        } catch (DuplicateKeyException e) {
            return new Mistakes().unless(false, "code", "session.problem.code");
        }
    }

    /** Whether calendars must hear of the change. */
    private static boolean isNews(Session before, Session after) {
        return !Objects.equals(instant(before), instant(after))
                || !Objects.equals(
                        before.endsAt() == null ? null : before.endsAt().toInstant(),
                        after.endsAt() == null ? null : after.endsAt().toInstant())
                || !before.place().equals(after.place())
                || !before.videoLink().equals(after.videoLink())
                || !before.title().equals(after.title());
    }

    private static @Nullable Instant instant(Session session) {
        var start = session.startsAt();
        return start == null ? null : start.toInstant();
    }

    @PostMapping("/sessions/{id}/cancel")
    String cancel(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, RedirectAttributes next) {
        var session = run(id, me);
        var cancelled = callToSession.cancel(editions.get(session.edition()), session, me);
        next.addFlashAttribute(Here.FLASH, say(cancelled ? "session.cancelled" : "session.not-cancelled"));
        return "redirect:" + session.path();
    }

    private Session run(UUID id, SignedIn me) {
        var session = sessions.get(id);
        Rights.must(Sessions.runs(session, policy.of(me, session.edition())));
        return session;
    }

    private LiveEdition led(String slug, SignedIn me) {
        var edition = editions.get(slug);
        Rights.must(policy.leads(me, edition.programme()));
        return edition;
    }

    private List<Template.Format> formats(LiveEdition edition) {
        return templates.find(edition.template()).orElseThrow().template().formats();
    }

    private Mistakes check(LiveEdition edition, SessionForm form) {
        var known =
                cohorts.of(edition.id()).stream().map(it -> it.id().toString()).toList();
        return form.check(formats(edition).stream().map(Template.Format::key).toList())
                .unless(form.cohort().isEmpty() || known.contains(form.cohort()), "cohort", "form.choose");
    }

    private String show(
            LiveEdition edition,
            @Nullable Session session,
            SessionForm form,
            int version,
            Mistakes mistakes,
            Model model) {
        var back = session == null ? edition.path() + "/sessions" : session.path();
        model.addAttribute(
                "page",
                new SessionFormPage(
                        Frame.of(say(session == null ? "session.new" : "session.edit"), edition.title())
                                .under(edition.title(), edition.path() + "/board")
                                .under(say("session.agenda"), edition.path() + "/sessions")
                                .asPersonal(),
                        session == null ? edition.path() + "/sessions" : session.path() + "/edit",
                        back,
                        form,
                        version,
                        formats(edition).stream()
                                .map(it -> new Choice(it.key(), it.title().toString()))
                                .toList(),
                        cohorts.of(edition.id()).stream()
                                .map(it -> new Choice(it.id().toString(), it.name()))
                                .toList(),
                        Zones.ALL.stream()
                                .map(it -> new Choice(it, say("account.zone." + it)))
                                .toList(),
                        session == null,
                        session != null && session.sequence() != null,
                        mistakes));
        return "programme/session/edit";
    }
}
