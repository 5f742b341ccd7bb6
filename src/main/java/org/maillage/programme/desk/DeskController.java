package org.maillage.programme.desk;

import static org.maillage.shared.Words.say;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import org.maillage.account.DeedRow;
import org.maillage.account.Deeds;
import org.maillage.account.Invite;
import org.maillage.account.Role;
import org.maillage.account.Scope;
import org.maillage.account.SignedIn;
import org.maillage.programme.Cohorts;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Place;
import org.maillage.programme.Policy;
import org.maillage.programme.Rights;
import org.maillage.programme.session.Feedback;
import org.maillage.programme.session.Sessions;
import org.maillage.programme.session.TypedFeedback;
import org.maillage.shared.NotFound;
import org.maillage.shared.Words;
import org.maillage.web.Frame;
import org.maillage.web.Here;
import org.maillage.web.Mistakes;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The desks: of whoever is signed in, of who runs an edition, of its partners. */
@Controller
record DeskController(
        DeskOverview desk,
        BoardOverview board,
        Indicators indicators,
        LiveEditions editions,
        Cohorts cohorts,
        Sessions sessions,
        Feedback feedback,
        Invite invite,
        Deeds deeds,
        Policy policy,
        Clock clock) {

    private static final int MOST_DEEDS = 50;

    @GetMapping("/desk")
    String desk(@AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("page", desk.page(me, String.valueOf(model.asMap().getOrDefault("feed", ""))));
        return "programme/desk/mine";
    }

    @GetMapping("/editions/{slug}/board")
    String board(@AuthenticationPrincipal SignedIn me, @PathVariable String slug, Model model) {
        var edition = editions.get(slug);
        var rights = policy.of(me, edition.id());
        Rights.must(rights.runsSome());
        model.addAttribute("page", board.page(edition, rights));
        return "programme/desk/board";
    }

    @GetMapping("/editions/{slug}/deeds")
    String deeds(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String before,
            Model model) {
        var edition = editions.get(slug);
        Rights.must(policy.of(me, edition.id()).runsSome());
        var from = before.matches("[0-9]{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
        var found = deeds.about(edition.id(), from, MOST_DEEDS + 1);
        var shown = found.subList(0, Math.min(MOST_DEEDS, found.size()));
        model.addAttribute(
                "page",
                new DeedsPage(
                        Frame.of(say("desk.deeds"), edition.title())
                                .under(edition.title(), edition.path() + "/board")
                                .asPersonal(),
                        DeedRow.of(shown),
                        found.size() > MOST_DEEDS
                                ? edition.path() + "/deeds?before="
                                        + shown.getLast().id()
                                : ""));
        return "programme/desk/deeds";
    }

    @PostMapping("/editions/{slug}/partners")
    String invitePartner(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String email,
            RedirectAttributes next) {
        var edition = editions.get(slug);
        Rights.must(policy.leads(me, edition.programme()));
        var invited = invite.invite(email, Role.PARTNER, new Scope(edition.id(), edition.title()), me);
        next.addFlashAttribute(Here.FLASH, invited ? say("account.invitation.sent", email.strip()) : say("form.email"));
        return "redirect:" + edition.path() + "/board";
    }

    @GetMapping("/editions/{slug}/report")
    String report(@AuthenticationPrincipal SignedIn me, @PathVariable String slug, Model model) {
        var edition = editions.get(slug);
        var rights = policy.of(me, edition.id());
        Rights.must(rights.partners() || rights.leads());
        model.addAttribute(
                "page",
                new ReportPage(
                        Frame.of(say("desk.report"), edition.title())
                                .under(edition.title(), rights.leads() ? edition.path() + "/board" : "/desk")
                                .asPersonal(),
                        edition.path(),
                        edition.title(),
                        edition.statusWords(),
                        edition.period(),
                        cohorts.places(edition.id()).stream().map(Place::name).toList(),
                        say(
                                "desk.report.sessions",
                                held(edition.id()),
                                sessions.planned(edition.id()).size()),
                        indicators.of(edition),
                        Words.moment(clock.instant())));
        return "programme/desk/report";
    }

    private long held(UUID edition) {
        return sessions.planned(edition).stream()
                .filter(it -> it.isOver(clock.instant()))
                .count();
    }

    @GetMapping("/editions/{slug}/feedback")
    String askFeedback(@AuthenticationPrincipal SignedIn me, @PathVariable String slug, Model model) {
        return askFeedback(me, editions.get(slug), TypedFeedback.EMPTY, new Mistakes(), model);
    }

    private String askFeedback(SignedIn me, LiveEdition edition, TypedFeedback form, Mistakes mistakes, Model model) {
        var rights = policy.of(me, edition.id());
        Rights.must(!rights.places().isEmpty() || rights.runsSome());
        var moment = DeskOverview.coldMoment(edition, Words.today(clock)).orElse("");
        var mine = !moment.isEmpty() && !rights.places().isEmpty() && !feedback.hasGiven(edition.id(), moment, me.id());
        model.addAttribute("page", ColdFeedbackPage.of(edition, rights.runsSome(), mine, feedback, form, mistakes));
        return "programme/desk/feedback";
    }

    @PostMapping("/editions/{slug}/feedback")
    String giveFeedback(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String slug,
            @ModelAttribute("form") TypedFeedback form,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var edition = editions.get(slug);
        Rights.must(!policy.of(me, edition.id()).places().isEmpty());
        var moment =
                DeskOverview.coldMoment(edition, Words.today(clock)).orElseThrow(() -> new NotFound("feedback", slug));
        var mistakes = form.check();
        if (mistakes.refuse(response)) {
            return askFeedback(me, edition, form, mistakes, model);
        }
        var given = feedback.give(edition.id(), moment, me.id(), form);
        next.addFlashAttribute(Here.FLASH, say(given ? "feedback.given" : "feedback.twice"));
        return "redirect:" + edition.path() + "/feedback";
    }
}
