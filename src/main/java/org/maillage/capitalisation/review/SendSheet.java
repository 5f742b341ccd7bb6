package org.maillage.capitalisation.review;

import java.util.Collection;
import java.util.List;
import org.maillage.account.PersonId;
import org.maillage.account.Role;
import org.maillage.account.Roles;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.ExperienceSheets;
import org.maillage.capitalisation.Quotes;
import org.maillage.capitalisation.SheetStage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a sheet on its way: to those who lived it, then to its readers. */
@Component
class SendSheet {

    private final Submissions submissions;
    private final OwnerConsents consents;
    private final SheetReviews reviews;
    private final Circuits circuits;
    private final CriteriaLists criteria;
    private final ExperienceSheets sheets;
    private final Quotes quotes;
    private final Roles roles;
    private final NotifyOfReview notify;

    SendSheet(
            Submissions submissions,
            OwnerConsents consents,
            SheetReviews reviews,
            Circuits circuits,
            CriteriaLists criteria,
            ExperienceSheets sheets,
            Quotes quotes,
            Roles roles,
            NotifyOfReview notify) {
        this.submissions = submissions;
        this.consents = consents;
        this.reviews = reviews;
        this.circuits = circuits;
        this.criteria = criteria;
        this.sheets = sheets;
        this.quotes = quotes;
        this.roles = roles;
        this.notify = notify;
    }

    /**
     * Sends it; false when it is on its way already, or somebody has changed it since.
     *
     * @param readers independent ones; nobody where those who lead name one
     */
    @Transactional
    public boolean send(ExperienceSheet sheet, OwnerConsent.Owner owner, Collection<PersonId> readers, SignedIn me) {
        if (sheet.stage() != SheetStage.DRAFT
                || !sheets.move(sheet, owner.own() ? SheetStage.REVIEW : SheetStage.OWNER)) {
            return false;
        }
        var circuit = circuits.of(sheet.programme());
        var version =
                circuit == Circuit.LIGHT ? 0 : criteria.of(sheet.programme()).version();
        var begun = submissions.begin(sheet, circuit, version, me.person()).orElse(null);
        if (begun == null) {
            return false;
        }
        consents.ask(begun, owner);
        readers.forEach(it -> reviews.ask(begun, it, me.person()));
        quotes.of(sheet.sheetId()).stream()
                .filter(it -> it.askedAt() == null)
                .filter(quotes::ask)
                .forEach(it -> notify.askQuoted(sheet, it, me.name()));
        if (owner.own()) {
            tellReaders(sheet, begun);
        } else {
            consents.of(begun).ifPresent(it -> notify.askOwner(sheet, it, me.name()));
        }
        return true;
    }

    /** Tells those who were asked that it is their turn, or those who lead that nobody was. */
    void tellReaders(ExperienceSheet sheet, Submission sent) {
        var asked = reviews.of(sent).stream()
                .filter(SheetReview::isOpen)
                .map(SheetReview::reader)
                .toList();
        notify.tell(asked, sheet, "reader", sheet.path() + "/reading", sent.id());
        var programme = sent.programme();
        if (asked.isEmpty() && programme != null) {
            notify.tell(leads(sent), sheet, "no-reader", Gate.path(sheet) + "/readers", sent.id());
        }
    }

    /** Those who lead the programme that a sheet comes from. */
    List<java.util.UUID> leads(Submission sent) {
        var programme = sent.programme();
        return programme == null
                ? List.of()
                : roles.holders(Role.PROGRAMME_LEAD, programme).stream()
                        .map(PersonId::value)
                        .toList();
    }
}
