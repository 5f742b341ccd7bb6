package org.maillage.capitalisation.review;

import java.util.Objects;
import java.util.Optional;
import org.maillage.account.PersonId;
import org.maillage.capitalisation.DraftOfSheet;
import org.maillage.capitalisation.ExperienceSheets;
import org.maillage.capitalisation.PublishedSheets;
import org.maillage.capitalisation.Quotes;
import org.maillage.capitalisation.SheetId;
import org.maillage.capitalisation.Writers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Publishes what was sent as soon as nothing lacks any more: nobody has to come back for it. */
@Component
class PublishReviewed {

    private final Gate gate;
    private final Submissions submissions;
    private final ExperienceSheets sheets;
    private final DraftOfSheet drafts;
    private final PublishedSheets published;
    private final Quotes quotes;
    private final Writers writers;
    private final NotifyOfReview notify;

    PublishReviewed(
            Gate gate,
            Submissions submissions,
            ExperienceSheets sheets,
            DraftOfSheet drafts,
            PublishedSheets published,
            Quotes quotes,
            Writers writers,
            NotifyOfReview notify) {
        this.gate = gate;
        this.submissions = submissions;
        this.sheets = sheets;
        this.drafts = drafts;
        this.published = published;
        this.quotes = quotes;
        this.writers = writers;
        this.notify = notify;
    }

    /** The number of the version that is published now; empty while something lacks. */
    @Transactional
    public Optional<Integer> publishIfReady(SheetId id) {
        var sent = submissions.openAlone(id).orElse(null);
        var sheet = sheets.get(id);
        if (sent == null || !gate.of(sheet).stream().allMatch(Requirement::met)) {
            return Optional.empty();
        }
        var by = sent.sentBy() == null ? writers.of(id).getFirst().person() : sent.sentBy();
        var number = published.publish(
                sheet,
                drafts.content(sheet),
                sheet.chosenLicence().orElseThrow(),
                Objects.requireNonNull(sheet.lookAgainOn()),
                new PersonId(by));
        submissions.end(sent, Submission.Outcome.PUBLISHED);
        notify.tellWriters(sheet, "published", sheet.path(), number);
        quotes.of(id).stream().filter(Quotes.Kept::isAgreed).forEach(it -> notify.tellQuoted(sheet, it));
        return Optional.of(number);
    }
}
