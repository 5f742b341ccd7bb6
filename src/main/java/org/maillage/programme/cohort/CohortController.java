package org.maillage.programme.cohort;

import java.util.List;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.programme.Attends;
import org.maillage.programme.Cohort;
import org.maillage.programme.Cohorts;
import org.maillage.programme.Leads;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.Policy;
import org.maillage.web.Answer;
import org.maillage.web.Fields;
import org.maillage.web.FormField;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
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
        Policy policy) {

    private static final FormField<String> NAME = FormField.line("name", 80).must();
    private static final Fields FORM = Fields.of("cohort", NAME);

    @GetMapping("/editions/{slug}/cohorts")
    Answer show(@Attends LiveEdition edition, @AuthenticationPrincipal SignedIn me) {
        var rights = policy.of(me, edition.id());
        return rights.runsSome()
                ? Answer.show("programme/cohort/list", overview.page(edition, rights, FORM.empty()))
                : Answer.show("programme/cohort/companions", companions.page(edition, rights));
    }

    @PostMapping("/editions/{slug}/cohorts")
    Answer form(
            @Leads LiveEdition edition,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        var form = FORM.sent(sent).check();
        if (form.mistakes().none()) {
            var formed = formCohort.form(new Cohort(UUID.randomUUID(), edition.id(), form.typed(NAME)), me);
            form.mistakes().unless(formed, "name", "cohort.problem.name");
        }
        return form.mistakes().none()
                ? Answer.goTo(path(edition))
                : Answer.refuse(
                        "programme/cohort/list",
                        overview.page(edition, policy.of(me, edition.id()), form),
                        form.mistakes());
    }

    @PostMapping("/editions/{slug}/cohorts/{id}/places")
    Answer addTerritories(
            @Leads LiveEdition edition,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<UUID> application) {
        var added = formCohort.addTerritories(edition, cohorts.get(edition.id(), id), application, me);
        return Answer.done(path(edition), "cohort.added", added);
    }

    @PostMapping("/editions/{slug}/cohorts/{id}/facilitators")
    Answer inviteFacilitator(
            @Leads LiveEdition edition,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String email) {
        var invited = formCohort.inviteFacilitator(edition, cohorts.get(edition.id(), id), email, me);
        return Answer.done(path(edition), invited ? "account.invitation.sent" : "web.form.email", email.strip());
    }

    private static String path(LiveEdition edition) {
        return edition.path() + "/cohorts";
    }
}
