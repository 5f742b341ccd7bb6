package org.maillage.capitalisation.review;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.account.PersonId;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.SheetStage;
import org.maillage.capitalisation.WritesSheet;
import org.maillage.shared.NotFound;
import org.maillage.web.Answer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sends sheets on their way, and lets their writers follow them. */
@Controller
record SheetReviewController(
        SheetReviewOverview overview,
        Readers readers,
        Gate gate,
        SendSheet sendSheet,
        TakeSheetBack takeSheetBack,
        Submissions submissions,
        OwnerConsents consents,
        NotifyOfReview letters) {

    @GetMapping("/experience-sheets/{slug}/review")
    Answer show(@WritesSheet ExperienceSheet sheet) {
        return overview.show(sheet);
    }

    @PostMapping("/experience-sheets/{slug}/review")
    Answer send(
            @WritesSheet ExperienceSheet sheet,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        var candidates = readers.of(sheet, owner(sent));
        var form = SendForm.sent(sent, candidates);
        form.check(candidates, sheet.programme() != null);
        var mistakes = form.filled().mistakes();
        gate.of(sheet).stream()
                .filter(it -> it.kind().isAskedBeforeSending() && !it.met())
                .findFirst()
                .ifPresent(it -> mistakes.note("send", say(it.words())));
        mistakes.seen(sheet.stage() == SheetStage.DRAFT);
        if (mistakes.none()) {
            var reader = form.filled().get(SendForm.READER);
            mistakes.seen(sendSheet.send(
                    sheet, form.owner(), reader == null ? List.of() : List.of(new PersonId(reader)), me));
        }
        return mistakes.none() ? Answer.done(Gate.path(sheet), "review.sent") : overview.refuse(sheet, form.filled());
    }

    private static String owner(MultiValueMap<String, String> sent) {
        var email = sent.getFirst("ownerEmail");
        return email == null || !"others".equals(sent.getFirst("whose"))
                ? ""
                : email.strip().toLowerCase(java.util.Locale.ROOT);
    }

    @PostMapping("/experience-sheets/{slug}/review/take-back")
    Answer takeBack(@WritesSheet ExperienceSheet sheet) {
        return takeSheetBack.takeBack(sheet)
                ? Answer.done(sheet.editPath(), "review.took-back")
                : Answer.done(Gate.path(sheet), "review.took-back.not");
    }

    @PostMapping("/experience-sheets/{slug}/review/owner")
    Answer askOwnerAgain(@WritesSheet ExperienceSheet sheet, @AuthenticationPrincipal SignedIn me) {
        var consent = submissions
                .open(sheet.sheetId())
                .flatMap(consents::of)
                .orElseThrow(() -> new NotFound("owner", sheet.slug()));
        if (!consent.isOpen()) {
            return Answer.done(Gate.path(sheet), "review.owner.answered");
        }
        letters.askOwner(sheet, consent, me.name());
        return Answer.done(Gate.path(sheet), "review.owner.asked-again");
    }
}
