package org.maillage.capitalisation.review;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.PublishedSheets;
import org.maillage.capitalisation.WritesSheet;
import org.maillage.shared.NotFound;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks the writers of a published sheet whether it is still true, and takes another day from those who say so. */
@Controller
record LookAgainController(PublishedSheets published, Clock clock) {

    private static final FormField<LocalDate> ON = FormField.day("lookAgainOn").must();
    private static final Fields FORM = Fields.of("review.look-again", ON);

    /** Whether a sheet is still true. */
    record LookAgainPage(Frame frame, ExperienceSheet sheet, String day, Filled form) {}

    @GetMapping("/experience-sheets/{slug}/look-again")
    Answer show(@WritesSheet ExperienceSheet sheet) {
        mustBePublished(sheet);
        var next = LocalDate.now(clock.withZone(Words.PARIS)).plusYears(1);
        return Answer.show(
                "capitalisation/review/look-again", page(sheet, FORM.empty().with(ON, next)));
    }

    @PostMapping("/experience-sheets/{slug}/look-again")
    Answer confirm(@WritesSheet ExperienceSheet sheet, @RequestParam MultiValueMap<String, String> sent) {
        mustBePublished(sheet);
        var form = FORM.sent(sent).check();
        var on = form.get(ON);
        form.mistakes()
                .unless(
                        on == null || on.isAfter(LocalDate.now(clock.withZone(Words.PARIS))),
                        "lookAgainOn",
                        "capitalisation.identity.lookAgainOn.past");
        if (!form.mistakes().none()) {
            return Answer.refuse("capitalisation/review/look-again", page(sheet, form), form.mistakes());
        }
        published.stillTrue(sheet, form.must(ON));
        return Answer.done(sheet.path(), "review.look-again.confirmed");
    }

    private static void mustBePublished(ExperienceSheet sheet) {
        if (!sheet.isPublished()) {
            throw new NotFound("published sheet", sheet.slug());
        }
    }

    private LookAgainPage page(ExperienceSheet sheet, Filled form) {
        var on = published.find(sheet.slug()).map(it -> it.lookAgainOn()).orElse(null);
        return new LookAgainPage(
                SheetReviewOverview.frame(sheet, say("review.look-again")),
                sheet,
                on == null ? "" : Words.day(Objects.requireNonNull(on)),
                form);
    }
}
