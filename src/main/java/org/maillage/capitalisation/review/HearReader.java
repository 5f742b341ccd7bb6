package org.maillage.capitalisation.review;

import java.util.List;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.ExperienceSheets;
import org.maillage.capitalisation.SheetStage;
import org.maillage.capitalisation.review.SheetReview.Answer;
import org.maillage.capitalisation.review.SheetReview.Comment;
import org.maillage.capitalisation.review.SheetReview.Marked;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hears what readers find: they let a sheet go on, or give it back with what they would change. */
@Component
class HearReader {

    private final SheetReviews reviews;
    private final Submissions submissions;
    private final Committees committees;
    private final ExperienceSheets sheets;
    private final SendSheet sendSheet;
    private final PublishReviewed publishReviewed;
    private final NotifyOfReview notify;

    HearReader(
            SheetReviews reviews,
            Submissions submissions,
            Committees committees,
            ExperienceSheets sheets,
            SendSheet sendSheet,
            PublishReviewed publishReviewed,
            NotifyOfReview notify) {
        this.reviews = reviews;
        this.submissions = submissions;
        this.committees = committees;
        this.sheets = sheets;
        this.sendSheet = sendSheet;
        this.publishReviewed = publishReviewed;
        this.notify = notify;
    }

    /**
     * Keeps an answer, and moves the sheet on; false when the reader has answered, is not asked any more, or the sheet was
     * taken back meanwhile.
     */
    @Transactional
    public boolean answer(SheetReview review, Answer answer, String words, List<Comment> comments, List<Marked> marks) {
        var sent = submissions.openAlone(review.sheetId()).orElse(null);
        var sheet = sheets.get(review.sheetId());
        if (sent == null
                || !sent.id().equals(review.submission())
                || sheet.stage() != SheetStage.REVIEW
                || !reviews.answer(review, answer, words, comments, marks)) {
            return false;
        }
        if (answer == Answer.BACK) {
            submissions.end(sent, Submission.Outcome.SENT_BACK);
            sheets.move(sheet, SheetStage.DRAFT);
            notify.tellWriters(sheet, "back", sheet.editPath(), sent.id());
            return true;
        }
        notify.tellWriters(sheet, "read", Gate.path(sheet), review.id());
        goOn(sheet, sent);
        return true;
    }

    /** Moves a sheet on when no reader is waited for any more. */
    void goOn(ExperienceSheet sheet, Submission sent) {
        var all = reviews.of(sent);
        if (all.stream().anyMatch(SheetReview::isOpen) || all.stream().noneMatch(it -> it.says(Answer.PUBLISH))) {
            return;
        }
        if (sent.isComplete() && sheet.stage() == SheetStage.REVIEW) {
            sheets.move(sheet, SheetStage.COMMITTEE);
            var deciders = committees.deciders(sent).stream()
                    .map(Committees.Seat::person)
                    .toList();
            if (deciders.isEmpty()) {
                notify.tell(sendSheet.leads(sent), sheet, "no-committee", Gate.path(sheet) + "/readers", sent.id());
            }
            notify.tell(deciders, sheet, "committee", sheet.path() + "/committee", sent.id());
        }
        publishReviewed.publishIfReady(sheet.sheetId());
    }
}
