package org.maillage.capitalisation.review;

import org.maillage.capitalisation.ExperienceSheets;
import org.maillage.capitalisation.SheetStage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hears what whoever lived it says of a sheet that was sent. */
@Component
class HearOwner {

    private final OwnerConsents consents;
    private final Submissions submissions;
    private final ExperienceSheets sheets;
    private final SendSheet sendSheet;
    private final PublishReviewed publishReviewed;
    private final NotifyOfReview notify;

    HearOwner(
            OwnerConsents consents,
            Submissions submissions,
            ExperienceSheets sheets,
            SendSheet sendSheet,
            PublishReviewed publishReviewed,
            NotifyOfReview notify) {
        this.consents = consents;
        this.submissions = submissions;
        this.sheets = sheets;
        this.sendSheet = sendSheet;
        this.publishReviewed = publishReviewed;
        this.notify = notify;
    }

    /** They agree; false when they have answered, or are not asked any more. */
    @Transactional
    public boolean agree(OwnerConsent consent) {
        var sent = submissions.openAlone(consent.sheetId()).orElse(null);
        if (sent == null || !consents.answer(consent, true, "")) {
            return false;
        }
        var sheet = sheets.get(consent.sheetId());
        sheets.move(sheet, SheetStage.REVIEW);
        notify.tellWriters(sheet, "owner-agrees", Gate.path(sheet), sent.id());
        sendSheet.tellReaders(sheet, sent);
        publishReviewed.publishIfReady(consent.sheetId());
        return true;
    }

    /** They would have something otherwise, and the sheet goes back to its writers with it. */
    @Transactional
    public boolean correct(OwnerConsent consent, String words) {
        var sent = submissions.openAlone(consent.sheetId()).orElse(null);
        if (sent == null || !consents.answer(consent, false, words)) {
            return false;
        }
        var sheet = sheets.get(consent.sheetId());
        submissions.end(sent, Submission.Outcome.SENT_BACK);
        sheets.move(sheet, SheetStage.DRAFT);
        notify.tellWriters(sheet, "owner-corrects", sheet.editPath(), sent.id());
        return true;
    }
}
