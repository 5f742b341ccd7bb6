package org.maillage.alliance.handover;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SendNews;
import org.maillage.account.SendNews.News;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.notices.Letter;
import org.maillage.notices.Letter.Ours;
import org.maillage.notices.PostMail;
import org.maillage.shared.Secret;
import org.maillage.shared.Settings;
import org.maillage.shared.Words;
import org.springframework.stereotype.Component;

/** Writes to an operator, each time with a link of its own, and tells whoever proposed a hand-over what the operator said. */
@Component
record NotifyOfHandover(PostMail post, SendNews news, DirectoryPolicy policy, Settings settings, Clock clock) {

    void propose(Handover it, Secret link) {
        var until = Objects.requireNonNull(it.expiresAt());
        post.postMail(Letter.of(
                        language(it),
                        "handover.mail.propose",
                        List.of(it.title()),
                        it.contact(),
                        it.handedBy(),
                        policy.nameOf(it.team()),
                        it.title(),
                        it.operator(),
                        address(link),
                        Words.dayIn(
                                language(it),
                                until.atZoneSameInstant(Words.PARIS).toLocalDate()))
                .to(it.email(), "handover propose " + it.id().value() + " " + it.version())
                .withSecret()
                .goodUntil(until.toInstant(), clock.instant()));
    }

    void answer(Handover it, String words, @Nullable Secret link) {
        write(it, "answer", link, it.contact(), it.title(), words);
    }

    void link(Handover it, @Nullable Secret link) {
        write(it, "link", link, it.contact(), it.title(), policy.nameOf(it.team()));
    }

    void accepted(Handover it, String name, Secret link) {
        write(it, "accepted", link, it.contact(), it.title(), name);
    }

    void publicWords(Handover it, String words, @Nullable Secret link) {
        write(it, "public", link, it.contact(), it.title(), words);
    }

    /** There is no link, since there is nothing to open. */
    void withdrawn(Handover it) {
        if (!it.email().isEmpty()) {
            post.postMail(Letter.of(
                            language(it),
                            "handover.mail.withdrawn",
                            List.of(it.title()),
                            it.contact(),
                            it.title(),
                            policy.nameOf(it.team()))
                    .to(it.email(), "handover withdrawn " + it.id().value()));
        }
    }

    // Whoever is erased is not written to.
    private void write(Handover it, String what, @Nullable Secret link, Object first, Object second, Object third) {
        if (link != null) {
            post.postMail(Letter.of(
                            language(it),
                            "handover.mail." + what,
                            List.of(it.title()),
                            first,
                            second,
                            third,
                            address(link))
                    .to(
                            it.email(),
                            "handover " + what + " " + it.id().value() + " "
                                    + OffsetDateTime.now(clock).toInstant().toEpochMilli())
                    .withSecret());
        }
    }

    private Ours address(Secret link) {
        return new Ours(settings.address("/handover/" + link.word()));
    }

    private static Locale language(Handover it) {
        return Locale.forLanguageTag(it.language());
    }

    /** @param what they said, as the end of a key */
    void tell(Handover it, String what) {
        if (it.proposedBy() != null) {
            news.send(
                    List.of(it.proposedBy()),
                    whom -> News.of(
                            whom,
                            "handover " + what + " " + it.id().value() + " " + it.version(),
                            "handover.news." + what,
                            it.path(),
                            it.operator(),
                            it.title()));
        }
    }
}
