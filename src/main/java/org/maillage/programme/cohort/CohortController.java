package org.maillage.programme.cohort;

import static org.maillage.shared.Words.say;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.maillage.account.Invite;
import org.maillage.account.Role;
import org.maillage.account.Scope;
import org.maillage.account.SignedIn;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Policy;
import org.maillage.programme.Rights;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.maillage.web.Here;
import org.maillage.web.Mistakes;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Forms the cohorts of an edition; shows them to who runs them, and to each pair with whom it walks. */
@Controller
record CohortController(
        LiveEditions editions,
        Cohorts cohorts,
        CohortsOverview overview,
        CompanionsOverview companions,
        FormCohort formCohort,
        Invite invite,
        Policy policy) {

    @GetMapping("/editions/{slug}/cohorts")
    String show(@AuthenticationPrincipal SignedIn me, @PathVariable String slug, Model model) {
        var edition = editions.get(slug);
        var rights = policy.of(me, edition.id());
        if (!rights.runsSome()) {
            Rights.must(!rights.places().isEmpty());
            model.addAttribute("page", companions.page(edition, rights));
            return "programme/cohort/companions";
        }
        model.addAttribute("page", overview.page(edition, rights, "", new Mistakes()));
        return "programme/cohort/list";
    }

    @PostMapping("/editions/{slug}/cohorts")
    String form(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String name,
            HttpServletResponse response,
            Model model) {
        var edition = led(slug, me);
        var typed = Typed.words(name);
        var mistakes = new Mistakes().words(typed, "name", 80);
        if (mistakes.none()) {
            mistakes.unless(
                    formCohort.form(new Cohort(UUID.randomUUID(), edition.id(), typed), me),
                    "name",
                    "cohort.problem.name");
        }
        if (mistakes.refuse(response)) {
            model.addAttribute("page", overview.page(edition, policy.of(me, edition.id()), name, mistakes));
            return "programme/cohort/list";
        }
        return "redirect:" + edition.path() + "/cohorts";
    }

    @PostMapping("/editions/{slug}/cohorts/{id}/places")
    String addTerritories(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<UUID> application,
            RedirectAttributes next) {
        var edition = led(slug, me);
        var added = formCohort.addTerritories(edition, cohort(edition, id), application, me);
        next.addFlashAttribute(Here.FLASH, say("cohort.added", added));
        return "redirect:" + edition.path() + "/cohorts";
    }

    @PostMapping("/editions/{slug}/cohorts/{id}/facilitators")
    String inviteFacilitator(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String email,
            RedirectAttributes next) {
        var edition = led(slug, me);
        var cohort = cohort(edition, id);
        var scope = new Scope(cohort.id(), say("cohort.scope", cohort.name(), edition.title()));
        var invited = invite.invite(email, Role.FACILITATOR, scope, me);
        next.addFlashAttribute(Here.FLASH, invited ? say("account.invitation.sent", email.strip()) : say("form.email"));
        return "redirect:" + edition.path() + "/cohorts";
    }

    private LiveEdition led(String slug, SignedIn me) {
        var edition = editions.get(slug);
        Rights.must(policy.leads(me, edition.programme()));
        return edition;
    }

    private Cohort cohort(LiveEdition edition, UUID id) {
        return cohorts.find(edition.id(), id).orElseThrow(() -> new NotFound("cohort", id));
    }
}
