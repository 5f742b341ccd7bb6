package org.maillage.capitalisation.review;

import java.util.Optional;
import org.maillage.account.PersonId;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.ExperienceSheets;
import org.maillage.capitalisation.SheetStage;
import org.maillage.shared.Saying;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks independent people to read a sheet over that is on its way, and waits for them no more. */
@Component
class AskReader {

    private final Submissions submissions;
    private final OwnerConsents consents;
    private final SheetReviews reviews;
    private final Readers readers;
    private final HearReader hearReader;
    private final ExperienceSheets sheets;
    private final NotifyOfReview notify;

    AskReader(
            Submissions submissions,
            OwnerConsents consents,
            SheetReviews reviews,
            Readers readers,
            HearReader hearReader,
            ExperienceSheets sheets,
            NotifyOfReview notify) {
        this.submissions = submissions;
        this.consents = consents;
        this.reviews = reviews;
        this.readers = readers;
        this.hearReader = hearReader;
        this.sheets = sheets;
        this.notify = notify;
    }

    /** Asks somebody; says why not where it cannot be them, or the sheet is not read over now. */
    @Transactional
    public Optional<Saying> ask(ExperienceSheet sheet, PersonId reader, SignedIn me) {
        var sent = submissions.openAlone(sheet.sheetId()).orElse(null);
        if (sent == null || (sheet.stage() != SheetStage.OWNER && sheet.stage() != SheetStage.REVIEW)) {
            return Optional.of(Saying.of("review.readers.not-now"));
        }
        var candidate = readers.find(sheet, ownerEmail(sent), reader.value()).orElse(null);
        if (candidate == null) {
            return Optional.of(Saying.of("review.readers.unknown"));
        }
        if (candidate.tie().isPresent()) {
            return candidate.tie().map(it -> it.why(candidate.name()));
        }
        reviews.ask(sent, reader, me.person());
        if (sheet.stage() == SheetStage.REVIEW) {
            notify.tell(java.util.List.of(reader.value()), sheet, "reader", sheet.path() + "/reading", sent.id());
        }
        return Optional.empty();
    }

    /** The address of whoever lived it, who does not read it over; empty for nobody. */
    String ownerEmail(Submission sent) {
        return consents.of(sent).map(OwnerConsent::email).orElse("");
    }

    /** Waits for somebody no more; false when they have answered meanwhile. */
    @Transactional
    public boolean release(ExperienceSheet sheet, SheetReview review) {
        var sent = submissions.openAlone(sheet.sheetId()).orElse(null);
        if (sent == null || !sent.id().equals(review.submission()) || !reviews.release(review)) {
            return false;
        }
        hearReader.goOn(sheets.get(sheet.sheetId()), sent);
        return true;
    }
}
