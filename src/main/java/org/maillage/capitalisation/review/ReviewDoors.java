package org.maillage.capitalisation.review;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.ExperienceSheets;
import org.maillage.capitalisation.Quotes;
import org.maillage.capitalisation.SheetPolicy;
import org.maillage.capitalisation.SheetStage;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Policy;
import org.maillage.shared.NotFound;
import org.maillage.shared.Secret;
import org.maillage.web.Anybody;
import org.maillage.web.Doors;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/**
 * The doors of the review: by the {@code slug} of a sheet for those who have an account, by the {@code word} of a personal
 * link for anybody. Whoever is signed in under the address that was asked comes to the same page by the id of what they are
 * asked.
 */
@Component
record ReviewDoors(
        ExperienceSheets sheets,
        SheetPolicy policy,
        Policy programmes,
        Submissions submissions,
        SheetReviews reviews,
        Committees committees,
        ConsentLinks links,
        OwnerConsents consents,
        Quotes quotes,
        Addressees addressees,
        LiveEditions editions)
        implements Doors {

    @AskedToRead
    SheetReview asked(Keys keys, SignedIn me) {
        var sheet = sheet(keys);
        var review = reviews.asked(sheet.sheetId(), me).orElseThrow(() -> nothing(keys));
        if (sheet.stage() != SheetStage.REVIEW && sheet.stage() != SheetStage.COMMITTEE) {
            throw nothing(keys);
        }
        return review;
    }

    @OnCommittee
    Submission before(Keys keys, SignedIn me) {
        var sheet = sheet(keys);
        return submissions
                .latest(sheet.sheetId())
                .filter(it -> committees.decides(it, me))
                .orElseThrow(() -> nothing(keys));
    }

    @RunsSheet
    ExperienceSheet run(Keys keys, SignedIn me) {
        var sheet = sheet(keys);
        if (!policy.writes(sheet, me) && !leads(sheet, me)) {
            throw nothing(keys);
        }
        return sheet;
    }

    /** Whether somebody leads the programme that a sheet comes from, once it was shown to them. */
    boolean leads(ExperienceSheet sheet, SignedIn me) {
        var programme = sheet.programme();
        return programme != null
                && (sheet.published() > 0 || submissions.open(sheet.sheetId()).isPresent())
                && programmes.leads(me, programme);
    }

    @Anybody
    AskedOwner owner(Keys keys, @Nullable SignedIn me) {
        var word = keys.words("word");
        var email = email(me);
        var link = links.find(new Secret(word));
        var consent = link.map(ConsentLinks.ConsentLink::submission)
                .or(() -> id(word).filter(it -> email.isPresent()))
                .flatMap(consents::find)
                .filter(it -> link.isPresent() || email.get().equals(it.email()))
                .orElseThrow(() -> nothing(keys));
        editions.mark(sheets.get(consent.sheetId()).edition());
        return new AskedOwner(word, consent, link.map(links::answers).orElse(true));
    }

    @Anybody
    AskedQuote quote(Keys keys, @Nullable SignedIn me) {
        var word = keys.words("word");
        var email = email(me);
        var link = links.find(new Secret(word));
        var quote = link.map(ConsentLinks.ConsentLink::quote)
                .or(() -> id(word).filter(it -> email.isPresent()))
                .flatMap(quotes::find)
                .filter(it ->
                        link.isPresent() || (it.askedAt() != null && email.get().equals(it.email())))
                .orElseThrow(() -> nothing(keys));
        editions.mark(sheets.get(quote.sheetId()).edition());
        return new AskedQuote(word, quote, link.map(links::answers).orElse(true));
    }

    private Optional<String> email(@Nullable SignedIn me) {
        return me == null ? Optional.empty() : addressees.of(me.id()).map(Addressee::email);
    }

    private static Optional<UUID> id(String word) {
        try {
            return Optional.of(UUID.fromString(word));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private ExperienceSheet sheet(Keys keys) {
        var sheet = sheets.find(keys.words("slug")).orElseThrow(() -> nothing(keys));
        editions.mark(sheet.edition());
        return sheet;
    }

    private static NotFound nothing(Keys keys) {
        return keys.variables().containsKey("slug")
                ? new NotFound("what is asked", keys.words("slug"))
                : NotFound.behindLink();
    }
}
