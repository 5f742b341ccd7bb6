package org.maillage.recognition;

import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.programme.Leads;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.Programmes;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Attestations: signed and taken back by those who lead an edition, kept by their holders, checked by anybody. */
@Controller
record AttestationController(
        AttestationsOverview overview,
        CheckOverview check,
        Attest attest,
        AttestationDocument document,
        Programmes programmes) {

    @GetMapping("/editions/{slug}/attestations")
    Answer show(@Leads LiveEdition edition, @AuthenticationPrincipal SignedIn me) {
        return overview.show(edition, programmes.get(edition.programmeSlug()), AttestationForm.signedBy(me.name()));
    }

    @PostMapping("/editions/{slug}/attestations")
    Answer sign(
            @Leads LiveEdition edition,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        var programme = programmes.get(edition.programmeSlug());
        var form = AttestationForm.sent(sent);
        var chosen = AttestationsOverview.chosen(form.filled().values(AttestationForm.PERSON));
        var mistakes = form.filled()
                .check()
                .mistakes()
                .unless(overview.missing(edition, programme).isEmpty(), "person", "recognition.form.not-yet")
                .unless(!chosen.isEmpty(), "person", "recognition.form.nobody");
        if (!mistakes.none()) {
            return overview.show(edition, programme, form);
        }
        var signed = attest.sign(
                edition,
                programme,
                chosen,
                form.filled().typed(AttestationForm.SIGNATORY),
                form.filled().typed(AttestationForm.SIGNED_AS),
                me);
        return Answer.done(edition.path() + "/attestations", "recognition.signed", signed);
    }

    @PostMapping("/editions/{slug}/attestations/{attestation}/withdraw")
    Answer withdraw(
            @Leads LiveEdition edition,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID attestation,
            @RequestParam(defaultValue = "false") boolean sure) {
        var withdrawn = sure && attest.withdraw(edition, new AttestationId(attestation), me);
        return Answer.done(
                edition.path() + "/attestations", withdrawn ? "recognition.withdrawn" : "recognition.not-withdrawn");
    }

    @GetMapping("/attestations")
    Answer ask(@Anybody Checker checker, @RequestParam(defaultValue = "") String number) {
        return number.isBlank() ? check.ask(checker) : check.look(number, checker);
    }

    @GetMapping("/attestations/{number}")
    Answer look(@Anybody Checker checker, @PathVariable String number) {
        return check.look(number, checker);
    }

    @GetMapping("/attestations/{number}/attestation.pdf")
    ResponseEntity<byte[]> pdf(@Prints Attestation attestation) {
        var named = ContentDisposition.attachment()
                .filename("attestation-" + attestation.number().words() + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, named.toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(document.pdf(attestation));
    }
}
