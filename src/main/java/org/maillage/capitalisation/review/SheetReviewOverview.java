package org.maillage.capitalisation.review;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.SheetStage;
import org.maillage.capitalisation.TellsWriters;
import org.maillage.capitalisation.review.SheetReviewPage.MarkRow;
import org.maillage.capitalisation.review.SheetReviewPage.ReaderRow;
import org.maillage.capitalisation.review.SheetReviewPage.VoteRow;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;

/** Puts the page together on which its writers follow a sheet. */
@Component
record SheetReviewOverview(
        Submissions submissions,
        OwnerConsents consents,
        SheetReviews reviews,
        Committees committees,
        Circuits circuits,
        CriteriaLists criteria,
        Readers readers,
        DescribeToWriters describe,
        Addressees addressees) {

    static Frame frame(ExperienceSheet sheet, String title) {
        return Frame.of(title, sheet.title())
                .in(Frame.Section.LESSONS)
                .under(say("capitalisation.sheets"), "/experience-sheets")
                .under(sheet.title(), sheet.editPath())
                .asPersonal();
    }

    Answer show(ExperienceSheet sheet) {
        var form = sheet.stage() == SheetStage.DRAFT
                ? SendForm.empty(readers.of(sheet, "")).filled()
                : null;
        return Answer.show("capitalisation/review/sheet", page(sheet, form));
    }

    Answer refuse(ExperienceSheet sheet, Filled form) {
        return Answer.refuse("capitalisation/review/sheet", page(sheet, form), form.mistakes());
    }

    /** What a sheet lacks still, in sentences one after the other. */
    String lacks(ExperienceSheet sheet) {
        return describe.steps(sheet).stream()
                .filter(it -> !it.done())
                .map(TellsWriters.Step::words)
                .collect(Collectors.joining(" "));
    }

    private SheetReviewPage page(ExperienceSheet sheet, @Nullable Filled form) {
        var latest = submissions.latest(sheet.sheetId()).orElse(null);
        var open = latest != null && latest.endedAt() == null;
        var circuit =
                latest != null && (open || sheet.isPublished()) ? latest.circuit() : circuits.of(sheet.programme());
        var all = latest == null ? List.<SheetReview>of() : reviews.of(latest);
        var votes = latest == null ? List.<Committees.Cast>of() : committees.votes(latest);
        var names = addressees.of(Stream.concat(
                        all.stream().map(SheetReview::reader), votes.stream().map(Committees.Cast::person))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var consent = latest == null ? null : consents.of(latest).orElse(null);
        return new SheetReviewPage(
                frame(sheet, say("review.title")),
                sheet,
                say(circuit.words()),
                say(circuit.means()),
                stage(sheet, latest),
                describe.steps(sheet),
                all.stream()
                        .map(it -> new ReaderRow(name(names, it.reader()), answer(it)))
                        .toList(),
                latest == null ? List.of() : marks(latest),
                votes.stream()
                        .map(it -> new VoteRow(
                                name(names, it.person()), say("review.vote." + Typed.key(it.vote())), it.words()))
                        .toList(),
                describe.remarks(sheet).getOrDefault("", List.of()),
                form,
                open && consent != null && consent.isOpen(),
                open);
    }

    private static String stage(ExperienceSheet sheet, @Nullable Submission latest) {
        var back = sheet.stage().isOpen() && latest != null && latest.outcome() == Submission.Outcome.SENT_BACK;
        return say(back ? "review.stage.sent-back" : "review.stage." + Typed.key(sheet.stage()));
    }

    static String answer(SheetReview review) {
        var said = review.answer();
        if (said != null) {
            return say("review.answer." + Typed.key(said));
        }
        return say(review.releasedAt() == null ? "review.answer.none" : "review.answer.released");
    }

    List<MarkRow> marks(Submission sent) {
        var asked = criteria.of(sent).all();
        return reviews.marks(sent).stream()
                .filter(it -> it.criterion() < asked.size())
                .map(it -> new MarkRow(
                        asked.get(it.criterion()), say("review.mark." + Typed.key(it.mark())), it.comment()))
                .toList();
    }

    static String name(Map<UUID, Addressee> names, @Nullable UUID person) {
        var known = person == null ? null : names.get(person);
        return known == null ? say("account.erased") : known.name();
    }
}
