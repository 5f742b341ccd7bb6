package org.maillage.capitalisation.review;

import static org.maillage.shared.Words.say;

import org.maillage.account.SignedIn;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.PublishedSheets;
import org.maillage.capitalisation.SheetPolicy;
import org.maillage.capitalisation.SheetStage;
import org.maillage.capitalisation.WritesSheet;
import org.maillage.web.Answer;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Frame;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes published sheets out of everybody's sight, by those who write them or lead, and brings them back. */
@Controller
record WithdrawController(TakeSheetBack takeSheetBack, PublishedSheets published, SheetPolicy policy) {

    private static final FormField<String> WHY = FormField.text("why", 1000).must();
    private static final FormField<Boolean> SURE = FormField.check("sure").must();
    private static final Fields FORM = Fields.of("review.withdrawal", WHY, SURE);

    /**
     * A sheet that is withdrawn, or may be.
     *
     * @param state why it is withdrawn; empty while everybody reads it
     */
    record WithdrawPage(
            Frame frame, ExperienceSheet sheet, String state, boolean bringsBack, boolean writes, Filled form) {

        String path() {
            return sheet.path() + "/withdraw";
        }
    }

    @GetMapping("/experience-sheets/{slug}/withdraw")
    Answer show(@RunsSheet ExperienceSheet sheet, @AuthenticationPrincipal SignedIn me) {
        return Answer.show("capitalisation/review/withdraw", page(sheet, me, FORM.empty()));
    }

    @PostMapping("/experience-sheets/{slug}/withdraw")
    Answer withdraw(
            @RunsSheet ExperienceSheet sheet,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        var form = FORM.sent(sent).check();
        if (!form.mistakes().none()) {
            return Answer.refuse("capitalisation/review/withdraw", page(sheet, me, form), form.mistakes());
        }
        var gone = takeSheetBack.withdraw(sheet, form.must(WHY), !policy.writes(sheet, me), me);
        return Answer.done(
                sheet.path() + "/withdraw", gone ? "review.withdrawal.done" : "review.withdrawal.not-published");
    }

    @PostMapping("/experience-sheets/{slug}/bring-back")
    Answer bringBack(@RunsSheet ExperienceSheet sheet, @AuthenticationPrincipal SignedIn me) {
        return published.bringBack(sheet, !policy.writes(sheet, me))
                ? Answer.done(sheet.path(), "review.withdrawal.back")
                : Answer.done(sheet.path() + "/withdraw", "review.withdrawal.not-back");
    }

    @PostMapping("/experience-sheets/{slug}/write-anew")
    Answer writeAnew(@WritesSheet ExperienceSheet sheet) {
        return published.writeAnew(sheet)
                ? Answer.done(sheet.editPath(), "review.withdrawal.anew")
                : Answer.done(sheet.editPath(), "review.withdrawal.not-anew");
    }

    private WithdrawPage page(ExperienceSheet sheet, SignedIn me, Filled form) {
        var withdrawn = published.withdrawn(sheet.slug());
        var writes = policy.writes(sheet, me);
        return new WithdrawPage(
                Frame.of(say("review.withdraw"), sheet.title())
                        .in(Frame.Section.LESSONS)
                        .under(say("capitalisation.sheets"), "/experience-sheets")
                        .asPersonal(),
                sheet,
                withdrawn.map(it -> it.withdrawnWhy()).orElse(""),
                sheet.stage() == SheetStage.WITHDRAWN
                        && withdrawn
                                .filter(it -> !it.withdrawnByLead() || !writes)
                                .isPresent(),
                writes,
                form);
    }
}
