package org.maillage.capitalisation.review;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.maillage.account.Addressees;
import org.maillage.account.PersonId;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.shared.NotFound;
import org.maillage.web.Answer;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Frame;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets the writers of a sheet, and those who lead, ask independent people to read it over. */
@Controller
record ReadersController(
        Submissions submissions, SheetReviews reviews, Readers readers, AskReader askReader, Addressees addressees) {

    private static final FormField<UUID> READER = FormField.id("reader").must();
    private static final Fields FORM = Fields.of("review.send", READER);

    /** The readers of a sheet. */
    record ReadersPage(Frame frame, ExperienceSheet sheet, List<Row> rows, Filled form) {

        String path() {
            return sheet.path() + "/review/readers";
        }
    }

    /** Somebody who was asked. */
    record Row(UUID review, String name, boolean open, String says) {}

    @GetMapping("/experience-sheets/{slug}/review/readers")
    Answer show(@RunsSheet ExperienceSheet sheet) {
        return Answer.show("capitalisation/review/readers", page(sheet, FORM.empty()));
    }

    @PostMapping("/experience-sheets/{slug}/review/readers")
    Answer ask(
            @RunsSheet ExperienceSheet sheet,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        var form = FORM.sent(sent).check();
        if (form.mistakes().none()) {
            askReader
                    .ask(sheet, new PersonId(form.must(READER)), me)
                    .ifPresent(it -> form.mistakes().note("reader", say(it)));
        }
        return form.mistakes().none()
                ? Answer.done(sheet.path() + "/review/readers", "review.readers.asked")
                : Answer.refuse("capitalisation/review/readers", page(sheet, form), form.mistakes());
    }

    @PostMapping("/experience-sheets/{slug}/review/readers/{review}/release")
    Answer release(@RunsSheet ExperienceSheet sheet, @PathVariable UUID review) {
        var found = submissions
                .open(sheet.sheetId())
                .flatMap(sent -> reviews.of(sent).stream()
                        .filter(it -> it.id().equals(review))
                        .findFirst())
                .orElseThrow(() -> new NotFound("review", review));
        var released = askReader.release(sheet, found);
        return Answer.done(
                sheet.path() + "/review/readers", released ? "review.readers.released" : "review.readers.answered");
    }

    private ReadersPage page(ExperienceSheet sheet, Filled form) {
        var sent = submissions.open(sheet.sheetId());
        var all = sent.map(reviews::of).orElse(List.of());
        var names = addressees.of(
                all.stream().map(SheetReview::reader).filter(Objects::nonNull).toList());
        var candidates = readers.of(sheet, sent.map(askReader::ownerEmail).orElse(""));
        return new ReadersPage(
                Frame.of(say("review.readers"), sheet.title())
                        .in(Frame.Section.LESSONS)
                        .under(say("capitalisation.sheets"), "/experience-sheets")
                        .asPersonal(),
                sheet,
                all.stream()
                        .map(it -> new Row(
                                it.id(),
                                SheetReviewOverview.name(names, it.reader()),
                                it.isOpen(),
                                SheetReviewOverview.answer(it)))
                        .toList(),
                form.offer(READER, SendForm.choices(candidates)));
    }
}
