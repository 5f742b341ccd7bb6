package org.maillage.capitalisation.review;

import org.maillage.account.SignedIn;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.ExperienceSheets;
import org.maillage.capitalisation.Quotes;
import org.maillage.capitalisation.SheetReworded;
import org.maillage.capitalisation.TakeNameOut;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks people whether they may be quoted, and hears what they say, now and whenever they think otherwise. */
@Component
class HearQuoted {

    private final Quotes quotes;
    private final ExperienceSheets sheets;
    private final TakenBackQuotes takenBack;
    private final TakeNameOut takeNameOut;
    private final PublishReviewed publishReviewed;
    private final NotifyOfReview notify;
    private final ApplicationEventPublisher events;

    HearQuoted(
            Quotes quotes,
            ExperienceSheets sheets,
            TakenBackQuotes takenBack,
            TakeNameOut takeNameOut,
            PublishReviewed publishReviewed,
            NotifyOfReview notify,
            ApplicationEventPublisher events) {
        this.quotes = quotes;
        this.sheets = sheets;
        this.takenBack = takenBack;
        this.takeNameOut = takeNameOut;
        this.publishReviewed = publishReviewed;
        this.notify = notify;
        this.events = events;
    }

    /** Asks by mail, again if need be; false when they have answered. */
    @Transactional
    public boolean ask(ExperienceSheet sheet, Quotes.Kept quote, SignedIn me) {
        var asked = quotes.ask(quote);
        if (asked) {
            notify.askQuoted(sheet, quote, me.name());
        }
        return asked;
    }

    /** Keeps an answer, and publishes what waited for it; false when they have answered before. */
    @Transactional
    public boolean answer(Quotes.Kept quote, Quotes.Answer answer, String proposed) {
        if (!quotes.answer(quote, answer, proposed)) {
            return false;
        }
        var sheet = sheets.get(quote.sheetId());
        var what = switch (answer) {
            case AGREED -> "quote-agreed";
            case CORRECTED -> "quote-corrected";
            case REFUSED -> "quote-refused";
        };
        notify.tellWriters(sheet, what, sheet.path() + "/quotes", quote.id());
        publishReviewed.publishIfReady(quote.sheetId());
        return true;
    }

    /** Takes the words over that whoever said it has proposed; false when there are none. */
    @Transactional
    public boolean takeOver(Quotes.Kept quote) {
        var taken = quotes.takeOver(quote);
        if (taken) {
            publishReviewed.publishIfReady(quote.sheetId());
        }
        return taken;
    }

    /** Takes a quote out, as its writers wish; false when it is there no more. */
    @Transactional
    public boolean remove(ExperienceSheet sheet, Quotes.Kept quote) {
        var removed = quotes.remove(sheet.sheetId(), quote.id());
        if (removed) {
            events.publishEvent(new SheetReworded(sheet.sheetId()));
            publishReviewed.publishIfReady(sheet.sheetId());
        }
        return removed;
    }

    /** Takes back all that somebody has said on a sheet, and their name with it: out of all that it says and ever said, and of what others made of it. */
    @Transactional
    public void takeBack(Quotes.Kept quote) {
        var sheet = sheets.get(quote.sheetId());
        var names = quotes.of(quote.sheetId()).stream()
                .filter(it -> it.email().equals(quote.email()))
                .map(Quotes.Kept::name)
                .distinct()
                .toList();
        quotes.remove(quote.sheetId(), quote.email());
        var places = names.stream()
                .map(it -> takeNameOut.takeOut(quote.sheetId(), it))
                .flatMap(it -> it.left().stream())
                .distinct()
                .toList();
        takenBack.note(quote.sheetId(), quote.email(), places);
        names.stream()
                .flatMap(it -> takeNameOut.takeOutOfCopies(quote.sheetId(), it).stream())
                .map(TakeNameOut.Copy::sheet)
                .distinct()
                .map(sheets::get)
                .forEach(it -> notify.tellWriters(it, "name-taken-back", it.path() + "/edit", quote.id()));
        notify.tellWriters(sheet, "quote-taken-back", sheet.path() + "/quotes", quote.id());
        publishReviewed.publishIfReady(quote.sheetId());
    }
}
