package org.maillage.capitalisation.review;

import org.maillage.account.SignedIn;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.ExperienceSheets;
import org.maillage.capitalisation.PublishedSheets;
import org.maillage.capitalisation.SheetStage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a sheet back from where it is: to be written on, or out of everybody's sight. */
@Component
class TakeSheetBack {

    private final Submissions submissions;
    private final SheetReviews reviews;
    private final ExperienceSheets sheets;
    private final PublishedSheets published;
    private final NotifyOfReview notify;

    TakeSheetBack(
            Submissions submissions,
            SheetReviews reviews,
            ExperienceSheets sheets,
            PublishedSheets published,
            NotifyOfReview notify) {
        this.submissions = submissions;
        this.reviews = reviews;
        this.sheets = sheets;
        this.published = published;
        this.notify = notify;
    }

    /** Lets its writers write on, whatever was waited for; false when it is not on its way any more. */
    @Transactional
    public boolean takeBack(ExperienceSheet sheet) {
        var sent = submissions.openAlone(sheet.sheetId()).orElse(null);
        if (sent == null) {
            return false;
        }
        end(sheet, sent);
        return sheets.move(sheets.get(sheet.sheetId()), SheetStage.DRAFT);
    }

    private void end(ExperienceSheet sheet, Submission sent) {
        submissions.end(sent, Submission.Outcome.TAKEN_BACK);
        var asked = reviews.of(sent).stream()
                .filter(SheetReview::isOpen)
                .map(SheetReview::reader)
                .toList();
        if (sheet.stage() == SheetStage.REVIEW) {
            notify.tell(asked, sheet, "taken-back", "/desk", sent.id());
        }
    }

    /**
     * Takes what everybody reads out of their sight; false when nobody reads it.
     *
     * @param byLead whether those who lead do it
     */
    @Transactional
    public boolean withdraw(ExperienceSheet sheet, String why, boolean byLead, SignedIn me) {
        submissions.openAlone(sheet.sheetId()).ifPresent(it -> end(sheet, it));
        var withdrawn = published.withdraw(sheet, why, byLead);
        if (withdrawn) {
            notify.tellWriters(sheet, "withdrawn", sheet.path(), sheet.version() + " " + me.id());
        }
        return withdrawn;
    }
}
