package org.maillage.programme.cohort;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.UUID;
import org.maillage.account.Invite;
import org.maillage.account.Role;
import org.maillage.account.Scope;
import org.maillage.account.SignedIn;
import org.maillage.programme.Attends;
import org.maillage.programme.Cohort;
import org.maillage.programme.Cohorts;
import org.maillage.programme.Leads;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.Policy;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Mistakes;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Forms the cohorts of an edition; shows them to who runs them, and to each pair with whom it walks. */
@Controller
record CohortController(
        Cohorts cohorts,
        CohortsOverview overview,
        CompanionsOverview companions,
        FormCohort formCohort,
        Invite invite,
        Policy policy) {

    @GetMapping("/editions/{slug}/cohorts")
    Answer show(@Attends LiveEdition edition, @AuthenticationPrincipal SignedIn me) {
        var rights = policy.of(me, edition.id());
        return rights.runsSome()
                ? Answer.show("programme/cohort/list", overview.page(edition, rights, "", new Mistakes()))
                : Answer.show("programme/cohort/companions", companions.page(edition, rights));
    }

    @PostMapping("/editions/{slug}/cohorts")
    Answer form(
            @Leads LiveEdition edition,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String name) {
        var typed = Typed.words(name);
        var mistakes = new Mistakes().words(typed, "name", 80);
        if (mistakes.none()) {
            mistakes.unless(
                    formCohort.form(new Cohort(UUID.randomUUID(), edition.id(), typed), me),
                    "name",
                    "cohort.problem.name");
        }
        return mistakes.none()
                ? Answer.goTo(path(edition))
                : Answer.refuse(
                        "programme/cohort/list",
                        overview.page(edition, policy.of(me, edition.id()), name, mistakes),
                        mistakes);
    }

    @PostMapping("/editions/{slug}/cohorts/{id}/places")
    Answer addTerritories(
            @Leads LiveEdition edition,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<UUID> application) {
        var added = formCohort.addTerritories(edition, cohort(edition, id), application, me);
        return Answer.done(path(edition), "cohort.added", added);
    }

    @PostMapping("/editions/{slug}/cohorts/{id}/facilitators")
    Answer inviteFacilitator(
            @Leads LiveEdition edition,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String email) {
        var cohort = cohort(edition, id);
        var scope = new Scope(cohort.id(), say("cohort.scope", cohort.name(), edition.title()));
        return invite.invite(email, Role.FACILITATOR, scope, me)
                ? Answer.done(path(edition), "account.invitation.sent", email.strip())
                : Answer.done(path(edition), "form.email");
    }

    private Cohort cohort(LiveEdition edition, UUID id) {
        return cohorts.find(edition.id(), id).orElseThrow(() -> new NotFound("cohort", id));
    }

    private static String path(LiveEdition edition) {
        return edition.path() + "/cohorts";
    }
}
