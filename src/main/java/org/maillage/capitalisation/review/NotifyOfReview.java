package org.maillage.capitalisation.review;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.SendNews;
import org.maillage.account.SendNews.News;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.Quotes;
import org.maillage.capitalisation.SheetId;
import org.maillage.capitalisation.Writers;
import org.maillage.notices.Letter;
import org.maillage.notices.Letter.Ours;
import org.maillage.notices.PostMail;
import org.maillage.shared.Secret;
import org.maillage.shared.Settings;
import org.springframework.stereotype.Component;

/** Tells those who wait for one another on a sheet what has happened, and asks those who have no account by a link. */
@Component
record NotifyOfReview(
        SendNews news, PostMail post, Writers writers, Addressees addressees, ConsentLinks links, Settings settings) {

    static final String QUOTES = "/consents/quotes/";
    static final String SHEETS = "/consents/sheets/";

    /** Tells the writers of a sheet what has become of it. */
    void tellWriters(ExperienceSheet sheet, String what, String path, Object occasion) {
        tell(writers.of(sheet.sheetId()).stream().map(Writers.Writer::person).toList(), sheet, what, path, occasion);
    }

    /**
     * Tells some people.
     *
     * @param what the end of the key of its words
     * @param occasion by which the same is told again another time
     */
    void tell(Collection<UUID> people, ExperienceSheet sheet, String what, String path, Object occasion) {
        news.send(
                people.stream().filter(Objects::nonNull).distinct().toList(),
                it -> News.of(
                        it,
                        "sheet %s %s %s".formatted(what, sheet.id(), occasion),
                        "review.mail." + what,
                        path,
                        sheet.title()));
    }

    /** Asks whoever lived what a sheet tells, by a personal link. */
    void askOwner(ExperienceSheet sheet, OwnerConsent consent, String asker) {
        var email = consent.email();
        if (email == null) {
            return;
        }
        var secret = links.forOwner(consent);
        post.postMail(Letter.of(
                        language(email),
                        "review.mail.owner",
                        List.of(sheet.title()),
                        consent.name(),
                        asker,
                        sheet.title(),
                        link(SHEETS, secret))
                .to(email, "sheet owner %s %s".formatted(consent.submission(), hash(secret)))
                .withSecret());
    }

    /** Asks somebody whether they may be quoted, by a personal link. */
    void askQuoted(ExperienceSheet sheet, Quotes.Kept quote, String asker) {
        letter(sheet, quote, "quoted", asker);
    }

    /** Tells somebody that a sheet which quotes them is published, with a link to take back what they said. */
    void tellQuoted(ExperienceSheet sheet, Quotes.Kept quote) {
        letter(sheet, quote, "quoted-published", settings.address(sheet.path()));
    }

    private void letter(ExperienceSheet sheet, Quotes.Kept quote, String what, String about) {
        var secret = links.forQuote(quote);
        post.postMail(Letter.of(
                        language(quote.email()),
                        "review.mail." + what,
                        List.of(sheet.title()),
                        quote.name(),
                        what.equals("quoted") ? about : new Ours(about),
                        sheet.title(),
                        quote.words(),
                        link(QUOTES, secret))
                .to(quote.email(), "sheet %s %s %s".formatted(what, quote.id(), hash(secret)))
                .withSecret());
    }

    private Ours link(String path, Secret secret) {
        return new Ours(settings.address(path + secret.word()));
    }

    // Each link is another mail; its key tells nothing of the link.
    private static String hash(Secret secret) {
        return java.util.HexFormat.of().formatHex(secret.hash(), 0, 8);
    }

    private Locale language(String email) {
        return addressees.find(email).map(Addressee::language).orElse(Locale.FRENCH);
    }

    /** Tells writers that a day of a sheet has come. */
    void tellLookAgain(SheetId sheet, String title, String path, Object occasion) {
        news.send(
                writers.of(sheet).stream().map(Writers.Writer::person).toList(),
                it -> News.of(
                        it,
                        "sheet look-again %s %s".formatted(sheet.value(), occasion),
                        "review.mail.look-again",
                        path,
                        title));
    }
}
