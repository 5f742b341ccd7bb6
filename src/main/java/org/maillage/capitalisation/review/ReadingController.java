package org.maillage.capitalisation.review;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.ExperienceSheetOverview;
import org.maillage.capitalisation.ExperienceSheets;
import org.maillage.capitalisation.SheetPage;
import org.maillage.capitalisation.SheetStage;
import org.maillage.web.Answer;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets independent readers read a sheet over, say what they think by section, and let it go on or give it back. */
@Controller
record ReadingController(
        ExperienceSheets sheets,
        ExperienceSheetOverview overview,
        Submissions submissions,
        CriteriaLists criteria,
        HearReader hearReader) {

    private static final CriteriaList NONE = new CriteriaList(0, List.of(), List.of());

    /**
     * A sheet before its reader.
     *
     * @param form null once they have answered
     */
    record ReadingPage(
            Frame frame,
            ExperienceSheet sheet,
            SheetPage draft,
            String means,
            @org.jspecify.annotations.Nullable ReadingForm form,
            Filled filled) {}

    @GetMapping("/experience-sheets/{slug}/reading")
    Answer show(@AskedToRead SheetReview review, @AuthenticationPrincipal SignedIn me) {
        var sheet = sheets.get(review.sheetId());
        var draft = overview.draft(sheet, me);
        var sent = sent(review);
        return Answer.show(
                "capitalisation/review/reading",
                page(review, sheet, sent, draft, ReadingForm.empty(draft, asked(sent))));
    }

    @PostMapping("/experience-sheets/{slug}/reading")
    Answer answer(
            @AskedToRead SheetReview review,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sentForm) {
        var sheet = sheets.get(review.sheetId());
        var draft = overview.draft(sheet, me);
        var sent = sent(review);
        var form = ReadingForm.sent(draft, asked(sent), sentForm);
        if (form.filled().mistakes().none()) {
            var heard = hearReader.answer(
                    review,
                    form.filled().must(ReadingForm.ANSWER),
                    form.filled().typed(ReadingForm.WORDS),
                    form.comments(),
                    form.marks());
            return Answer.done("/desk", "review.reading." + came(heard, review));
        }
        return Answer.refuse(
                "capitalisation/review/reading",
                page(review, sheet, sent, draft, form),
                form.filled().mistakes());
    }

    private Submission sent(SheetReview review) {
        return submissions.find(review.submission()).orElseThrow();
    }

    private CriteriaList asked(Submission sent) {
        return sent.isComplete() ? criteria.of(sent) : NONE;
    }

    private static ReadingPage page(
            SheetReview review, ExperienceSheet sheet, Submission sent, SheetPage draft, ReadingForm form) {
        return new ReadingPage(
                Frame.of(say("review.reading"), sheet.title())
                        .in(Frame.Section.LESSONS)
                        .under(say("capitalisation.sheets"), "/experience-sheets")
                        .asPersonal(),
                sheet,
                draft,
                say(sent.circuit().means()),
                review.isOpen() && sheet.stage() == SheetStage.REVIEW ? form : null,
                form.filled());
    }

    /** What came of an answer: nothing is waited for after the last one of a light circuit. */
    private String came(boolean heard, SheetReview review) {
        return !heard ? "over" : sheets.get(review.sheetId()).isPublished() ? "published" : "thanks";
    }
}
