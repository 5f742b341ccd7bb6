package org.maillage.capitalisation.review;

import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.OpensDraft;
import org.maillage.capitalisation.SheetStage;
import org.springframework.stereotype.Component;

/** Shows a sheet that is on its way to those who were asked: its owner, its readers in their turn, its committee. */
@Component
record OpenDraftToReaders(
        Submissions submissions,
        OwnerConsents consents,
        SheetReviews reviews,
        Committees committees,
        Addressees addressees)
        implements OpensDraft {

    @Override
    public boolean opens(ExperienceSheet sheet, SignedIn me) {
        var sent = submissions.open(sheet.sheetId()).orElse(null);
        if (sent == null) {
            return false;
        }
        var isRead = sheet.stage() == SheetStage.REVIEW || sheet.stage() == SheetStage.COMMITTEE;
        return (isRead && reviews.asked(sheet.sheetId(), me).isPresent())
                || (sheet.stage() == SheetStage.COMMITTEE && committees.decides(sent, me))
                || isOwner(sent, me);
    }

    private boolean isOwner(Submission sent, SignedIn me) {
        var email = consents.of(sent).map(OwnerConsent::email).orElse("");
        return !email.isEmpty()
                && addressees
                        .of(me.id())
                        .map(Addressee::email)
                        .filter(email::equals)
                        .isPresent();
    }
}
