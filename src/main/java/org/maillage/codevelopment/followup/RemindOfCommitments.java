package org.maillage.codevelopment.followup;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.maillage.account.Addressee;
import org.maillage.account.SendNews;
import org.maillage.account.SendNews.News;
import org.maillage.notices.Letter;
import org.maillage.shared.Job;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds clients a few days before that something they committed themselves to is due. A reminder says in which group and
 * until when, never what: mails are read over shoulders. Twice is once: it has a key.
 */
@Component
class RemindOfCommitments {

    private static final int DAYS_BEFORE = 3;

    /** Reminders that are looked at together. */
    private static final int AT_ONCE = 200;

    private final SendNews sendNews;
    private final JdbcClient database;
    private final Clock clock;

    RemindOfCommitments(SendNews sendNews, JdbcClient database, Clock clock) {
        this.sendNews = sendNews;
        this.database = database;
        this.clock = clock;
    }

    @Job(value = "followup.job.reminders", at = "0 25 8-20 * * *")
    @Transactional
    public void remind() {
        var today = LocalDate.now(clock.withZone(Words.PARIS));
        var after = new Due(new UUID(0, 0), new UUID(0, 0), "", today);
        List<Due> found;
        do {
            found = due(today, after);
            for (var due : found) {
                sendNews.send(List.of(due.person()), it -> news(due, it, today));
                after = due;
            }
        } while (found.size() == AT_ONCE);
    }

    private List<Due> due(LocalDate today, Due after) {
        return database.sql("""
                select distinct c.person, g.id as peer_group, g.name, c.due_on
                from codevelopment.commitment c
                join codevelopment.session s on s.id = c.session
                join codevelopment.peer_group g on g.id = s.peer_group
                join codevelopment.member m on m.peer_group = g.id and m.person = c.person and m.left_at is null
                left join pathway.edition e on e.id = g.edition
                where c.state = 'open'
                and c.due_on between :today and :until
                and c.made_at < cast(:today as date)
                and e.demonstration is not true
                and (c.person, g.id, c.due_on) > (:person, :group, :day)
                order by c.person, g.id, c.due_on
                limit :most
                """)
                .param("today", today)
                .param("until", today.plusDays(DAYS_BEFORE))
                .param("person", after.person())
                .param("group", after.peerGroup())
                .param("day", after.dueOn())
                .param("most", AT_ONCE)
                .query(RecordRows.of(Due.class))
                .list();
    }

    private static News news(Due due, Addressee whom, LocalDate today) {
        var language = whom.language();
        var day = Words.dayIn(language, due.dueOn());
        return new News(
                        "commitment %s %s".formatted(due.peerGroup(), due.dueOn()),
                        Letter.say(language, "followup.news.due.subject", due.name()),
                        Letter.say(language, "followup.news.due.sentence", due.name(), day),
                        "/peer-groups/%s/commitments".formatted(due.peerGroup()),
                        true)
                .goodFor(Duration.ofDays(1L + ChronoUnit.DAYS.between(today, due.dueOn())));
    }

    /** Something of somebody that is due on a day. */
    private record Due(UUID person, UUID peerGroup, String name, LocalDate dueOn) {}
}
