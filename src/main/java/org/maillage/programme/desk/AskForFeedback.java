package org.maillage.programme.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.maillage.account.SendNews;
import org.maillage.account.SendNews.News;
import org.maillage.notices.Letter;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Pairs;
import org.maillage.programme.session.Feedback;
import org.maillage.programme.session.Feedback.Subject;
import org.maillage.shared.Job;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks those who walked an edition what it was worth, three and six months after its end. Once for each moment. */
@Component
class AskForFeedback {

    private final LiveEditions editions;
    private final Pairs pairs;
    private final Feedback feedback;
    private final SendNews sendNews;
    private final JdbcClient database;
    private final Clock clock;

    AskForFeedback(
            LiveEditions editions,
            Pairs pairs,
            Feedback feedback,
            SendNews sendNews,
            JdbcClient database,
            Clock clock) {
        this.editions = editions;
        this.pairs = pairs;
        this.feedback = feedback;
        this.sendNews = sendNews;
        this.database = database;
        this.clock = clock;
    }

    @Job(value = "desk.job.feedback", at = "0 15 9 * * *")
    @Transactional
    public void askForFeedback() {
        var today = LocalDate.now(clock.withZone(Words.PARIS));
        var ended = database.sql("""
                select id
                from pathway.edition
                where programme is not null
                and not demonstration
                and ends_on between :from and :until
                limit 500
                """)
                .param("from", today.minusMonths(7))
                .param("until", today.minusMonths(3))
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        ended.forEach(it -> ask(it, today));
    }

    private void ask(UUID id, LocalDate today) {
        var edition = editions.get(id);
        ColdFeedback.moment(edition, today).ifPresent(moment -> {
            var given = feedback.given(Subject.of(edition, moment));
            var people = pairs.of(id).stream()
                    .map(Pairs.Member::person)
                    .filter(it -> !given.contains(it))
                    .toList();
            var key = Typed.key(moment);
            sendNews.send(
                    people,
                    whom -> new News(
                            "%s %s".formatted(key, id),
                            Letter.say(whom.language(), "desk.news." + key + ".subject", edition.title()),
                            Letter.say(whom.language(), "desk.news.cold.sentence", edition.title()),
                            edition.path() + "/feedback"));
        });
    }
}
