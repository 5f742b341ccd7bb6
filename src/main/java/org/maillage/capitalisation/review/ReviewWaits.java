package org.maillage.capitalisation.review;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.SignedIn;
import org.maillage.account.Waiting;
import org.maillage.account.Waits;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.ExperienceSheets;
import org.maillage.capitalisation.Quotes;
import org.maillage.capitalisation.SheetId;
import org.maillage.shared.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts on the desk of readers, committees, owners, those who are quoted and writers what waits for them on sheets. */
@Component
@Order(7)
record ReviewWaits(
        ExperienceSheets sheets,
        SheetReviews reviews,
        Committees committees,
        Submissions submissions,
        OwnerConsents consents,
        Quotes quotes,
        Addressees addressees,
        Clock clock)
        implements Waits {

    @Override
    public List<Waiting> of(SignedIn me) {
        var waiting = new ArrayList<Waiting>();
        reviews.waitingFor(me).forEach(it -> waiting.add(said(it.sheetId(), "/reading", "review.waits.reader")));
        committees.waitingFor(me).stream()
                .flatMap(it -> submissions.find(it).stream())
                .forEach(it -> waiting.add(said(it.sheetId(), "/committee", "review.waits.committee")));
        var email = addressees.of(me.id()).map(Addressee::email).orElse("");
        consents.waitingFor(email)
                .forEach(it -> waiting.add(new Waiting(
                        NotifyOfReview.SHEETS + it.submission(),
                        say("review.waits.owner", sheets.get(it.sheetId()).title()))));
        quotes.naming(email).stream()
                .filter(it -> it.answer() == null)
                .forEach(it -> waiting.add(new Waiting(
                        NotifyOfReview.QUOTES + it.id(),
                        say("review.waits.quoted", sheets.get(it.sheetId()).title()))));
        var today = LocalDate.now(clock.withZone(Words.PARIS));
        sheets.writtenBy(me.person(), 0, 50).stream()
                .filter(it -> it.isPublished() && isDue(it, today))
                .forEach(it -> waiting.add(new Waiting(
                        it.path() + "/look-again",
                        say("review.waits.look-again", it.title()),
                        "",
                        true,
                        it.lookAgainOn())));
        return Waiting.first(waiting, count -> new Waiting("/experience-sheets", say("review.waits.others", count)));
    }

    private static boolean isDue(ExperienceSheet sheet, LocalDate today) {
        var on = sheet.lookAgainOn();
        return on != null && !on.isAfter(today);
    }

    private Waiting said(SheetId id, String page, String key) {
        var sheet = sheets.get(id);
        return new Waiting(sheet.path() + page, say(key, sheet.title()));
    }
}
