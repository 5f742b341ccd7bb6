package org.maillage.capitalisation.finding;

import java.util.Objects;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.SheetId;
import org.maillage.capitalisation.finding.GatheredEvidence.Spoken;
import org.maillage.programme.Cohorts;
import org.maillage.programme.Place;
import org.maillage.programme.Rights;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Gathers what supports, nuances and contradicts findings. What speaks against one is never taken out by those who tend it: it is set aside with a reason that everybody reads. */
@Controller
record EvidenceController(GatheredEvidence evidence, FindingOverview overview, FindingPolicy policy, Cohorts cohorts) {

    @PostMapping("/findings/{slug}/sheets")
    Answer addSheet(
            @Anybody Finding finding,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        Rights.must(policy.mayAddSheets(finding, me));
        var form = EvidenceForm.ofSheet(
                sent, overview.sheetChoices("", Objects.requireNonNullElse(sent.getFirst("sheet"), "")));
        var sheet = overview.sheet(form.filled().typed(EvidenceForm.SHEET));
        if (form.filled().mistakes().none() && sheet != null) {
            form.filled()
                    .mistakes()
                    .unless(
                            evidence.addSheet(finding, new SheetId(sheet), form.weight(), form.said(), me.person()),
                            "sheet",
                            "finding.evidence.already");
        }
        return form.filled().mistakes().none()
                ? Answer.done(finding.path() + "#evidence", "finding.evidence.added")
                : overview.refusedSheet(finding, me, form.filled());
    }

    @PostMapping("/findings/{slug}/sessions")
    Answer addSession(
            @TendsFinding Finding finding,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        var edition = finding.edition();
        if (edition == null) {
            throw new NotFound("edition of finding", finding.slug());
        }
        var form = EvidenceForm.ofSession(sent, overview.sessionChoices(finding), overview.territoryChoices(finding));
        if (!form.filled().mistakes().none()) {
            return overview.refusedSession(finding, me, form.filled());
        }
        var chosen = form.filled().values(EvidenceForm.TERRITORIES);
        var added = cohorts.places(edition).stream()
                .filter(it -> chosen.contains(it.id().toString()))
                .filter(it -> evidence.addSession(finding, spoken(form, it), form.weight(), form.said(), me.person()))
                .count();
        return Answer.done(
                finding.path() + "#evidence", added > 0 ? "finding.evidence.added" : "finding.evidence.already");
    }

    private static Spoken spoken(EvidenceForm form, Place place) {
        return new Spoken(place.edition(), form.filled().must(EvidenceForm.SESSION), place.territory(), place.name());
    }

    /** Takes back what the reader has added. */
    @PostMapping("/findings/{slug}/evidence/{id}/take-back")
    Answer takeBack(@Anybody Finding finding, @AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        if (!evidence.takeBack(finding, id, me.person())) {
            throw new NotFound("evidence", id);
        }
        return Answer.done(finding.path() + "#evidence", "finding.evidence.taken-back");
    }

    @PostMapping("/findings/{slug}/evidence/{id}/set-aside")
    Answer setAside(
            @TendsFinding Finding finding,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String because) {
        var reason = Typed.cut(Typed.line(because), 500);
        if (reason.isEmpty()) {
            return Answer.done(finding.path() + "#evidence", "finding.set-aside.why");
        }
        return Answer.done(
                finding.path() + "#evidence",
                evidence.setAside(finding, id, reason, me.person())
                        ? "finding.set-aside.done"
                        : "finding.set-aside.not");
    }

    @PostMapping("/findings/{slug}/evidence/{id}/bring-back")
    Answer bringBack(@TendsFinding Finding finding, @PathVariable UUID id) {
        return Answer.done(
                finding.path() + "#evidence",
                evidence.bringBack(finding, id) ? "finding.brought-back" : "finding.set-aside.not");
    }
}
