package org.maillage.account;

import java.time.Duration;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maillage.notices.Letter;
import org.maillage.notices.Letter.Ours;
import org.maillage.notices.Mail;
import org.maillage.notices.Mail.Paced;
import org.maillage.notices.Pace;
import org.maillage.notices.PostMail;
import org.maillage.shared.Settings;
import org.springframework.stereotype.Component;

/** Tells people what happened, at the pace they have chosen: at once, in a digest, or not at all. */
@Component
public record SendNews(Addressees addressees, PostMail post, Settings settings) {

    /** Tells each of these people who is still there, in their language. */
    public void send(Collection<UUID> people, Function<Addressee, News> news) {
        addressees.of(people).values().forEach(it -> send(it, news.apply(it)));
    }

    /** Tells somebody, in the running transaction; what was told under its key before is not told again. */
    public void send(Addressee whom, News news) {
        var link = settings.address(news.path());
        var key = news.key() + " to " + whom.id();
        var pace = news.urgent() && whom.pace() != Pace.NEVER ? Pace.AT_ONCE : whom.pace();
        var mail = switch (pace) {
            case AT_ONCE ->
                new Mail(
                        key,
                        whom.email(),
                        news.subject(),
                        Letter.say(
                                whom.language(),
                                "account.mail.news",
                                whom.name(),
                                new Ours(news.sentence()),
                                new Ours(link),
                                new Ours(settings.address("/account"))));
            case DAILY, WEEKLY -> new Mail(key, whom.email(), news.subject(), news.sentence() + "\n" + link + "\n");
            // As they wish: their desk shows it all the same.
            case NEVER -> null;
        };
        if (mail != null) {
            var told = mail.at(new Paced(pace, whom.language(), news.path()));
            post.postMail(news.goodFor() == null ? told : told.goodFor(news.goodFor()));
        }
    }

    /**
     * Something that happened, in the language of who hears of it, said by {@link Letter#say}.
     *
     * @param key under which a person is told once
     * @param path where to read on or act
     * @param urgent whether it would come too late in a digest
     * @param goodFor how long it is news; null for as long as it takes
     */
    public record News(
            String key,
            String subject,
            String sentence,
            String path,
            boolean urgent,
            @Nullable Duration goodFor) {

        /**
         * What happened, in the language of somebody.
         *
         * @param words the key of its words, with {@code .subject} and {@code .sentence}, which are filled alike
         */
        public static News of(Addressee whom, String key, String words, String path, Object... about) {
            var language = whom.language();
            return new News(
                    key,
                    Letter.say(language, words + ".subject", about),
                    Letter.say(language, words + ".sentence", about),
                    path);
        }

        public News(String key, String subject, String sentence, String path, boolean urgent) {
            this(key, subject, sentence, path, urgent, null);
        }

        /** The same, which is none any more after a while. */
        public News goodFor(Duration goodFor) {
            return new News(key, subject, sentence, path, urgent, goodFor);
        }

        public News(String key, String subject, String sentence, String path) {
            this(key, subject, sentence, path, false, null);
        }
    }
}
