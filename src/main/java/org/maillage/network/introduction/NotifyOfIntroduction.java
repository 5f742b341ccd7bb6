package org.maillage.network.introduction;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.SendNews;
import org.maillage.account.SendNews.News;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.network.introduction.Introduction.Party;
import org.maillage.network.introduction.Introduction.Side;
import org.maillage.notices.Letter;
import org.maillage.notices.Letter.Ours;
import org.maillage.notices.PostMail;
import org.maillage.shared.Secret;
import org.maillage.shared.Settings;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.springframework.stereotype.Component;

/**
 * Writes to those who are introduced, by personal links. Before both agreed, no mail to one has a word that is the other's,
 * and the one who agreed in vain reads the same on the same day whatever it was that came between.
 */
@Component
record NotifyOfIntroduction(
        PostMail post,
        SendNews news,
        Addressees addressees,
        IntroductionLinks links,
        DirectoryPolicy policy,
        Settings settings,
        Clock clock) {

    /** Asks one of the two whether they would like to meet somebody. */
    void ask(Introduction it, Side side, OffsetDateTime until) {
        var party = it.party(side);
        var language = language(party);
        var secret = links.add(it, party, null, until);
        var link = link(IntroductionLinks.Purpose.CONSENT, secret);
        var about = List.of(author(it));
        var letter = it.isOfAuthor()
                ? Letter.of(
                        language,
                        "introduction.mail.through",
                        about,
                        party.name(),
                        author(it),
                        it.reason(),
                        link,
                        day(language, until))
                : Letter.of(
                        language,
                        "introduction.mail.ask",
                        about,
                        party.name(),
                        author(it),
                        policy.nameOf(it.team()),
                        it.reason(),
                        link,
                        day(language, until));
        post.postMail(letter.to(party.email(), key("ask", it, side))
                .withSecret()
                .goodUntil(until.toInstant(), clock.instant()));
    }

    /** Tells each who the other is, and how to reach them: both have agreed. */
    void introduce(Introduction it) {
        if (!it.isIntroduced()) {
            throw new IllegalStateException("Nobody is told of the other while it is %s.".formatted(it.state()));
        }
        for (var side : Side.values()) {
            var party = it.party(side);
            var other = it.party(side.other());
            if (!party.email().isEmpty() && !other.email().isEmpty()) {
                post.postMail(Letter.of(
                                language(party),
                                "introduction.mail.introduced",
                                List.of(other.name()),
                                party.name(),
                                author(it),
                                other.name(),
                                new Ours(other.email()),
                                it.reason())
                        .to(party.email(), key("introduced", it, side)));
            }
        }
    }

    /** Tells whoever agreed that nothing comes of it, and not why. */
    void tellEnd(Introduction it) {
        if (it.isOfAuthor()) {
            tellAuthor(it, "ended");
            return;
        }
        var party = it.first();
        if (!party.email().isEmpty()) {
            post.postMail(Letter.of(
                            language(party),
                            "introduction.mail.ended",
                            List.of(),
                            party.name(),
                            author(it),
                            it.reason())
                    .to(party.email(), key("ended", it, Side.FIRST)));
        }
    }

    /** Asks one of the two what came of it. */
    void askOutcome(Introduction it, Side side, int round, OffsetDateTime until) {
        var party = it.party(side);
        var language = language(party);
        var secret = links.add(it, party, round, until);
        post.postMail(Letter.of(
                        language,
                        "introduction.mail.follow",
                        List.of(),
                        party.name(),
                        author(it),
                        it.party(side.other()).name(),
                        Words.dayIn(language, Objects.requireNonNull(it.introducedOn())),
                        link(IntroductionLinks.Purpose.OUTCOME, secret))
                .to(party.email(), key("follow " + round, it, side))
                .withSecret()
                .goodUntil(until.toInstant(), clock.instant()));
    }

    /** Tells whoever made it that it has ended well or not; the two have no name in it. */
    void tellAuthor(Introduction it) {
        tellAuthor(it, it.isIntroduced() ? "introduced" : "declined");
    }

    private void tellAuthor(Introduction it, String what) {
        news.send(
                List.of(it.madeBy()),
                whom -> News.of(
                        whom, "introduction %s %s".formatted(what, it.id()), "introduction.news." + what, it.path()));
    }

    private Ours link(IntroductionLinks.Purpose purpose, Secret secret) {
        return new Ours(settings.address("/introduction/" + Typed.key(purpose) + "/" + secret.word()));
    }

    // Who is the first of the two is not named to the second: whoever proposes it is.
    private String author(Introduction it) {
        return it.isOfAuthor()
                ? it.introducer()
                : addressees.of(it.madeBy()).map(Addressee::name).orElse("");
    }

    private static String key(String what, Introduction it, Side side) {
        return "introduction %s %s %s".formatted(what, it.id(), Typed.key(side));
    }

    private static String day(Locale language, OffsetDateTime moment) {
        return Words.dayIn(language, moment.atZoneSameInstant(Words.PARIS).toLocalDate());
    }

    private Locale language(Party party) {
        return addressees.find(party.email()).map(Addressee::language).orElse(Locale.FRENCH);
    }
}
