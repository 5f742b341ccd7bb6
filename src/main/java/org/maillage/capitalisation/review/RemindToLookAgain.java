package org.maillage.capitalisation.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.maillage.capitalisation.SheetId;
import org.maillage.shared.Job;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the writers of published sheets on the day that they have named whether these are still true: once for each day. */
@Component
class RemindToLookAgain {

    /** What has been due for longer was told long ago, and stands on the page and the desk. */
    private static final int DAYS = 14;

    private final JdbcClient database;
    private final NotifyOfReview notify;
    private final Clock clock;

    RemindToLookAgain(JdbcClient database, NotifyOfReview notify, Clock clock) {
        this.database = database;
        this.notify = notify;
        this.clock = clock;
    }

    record Due(UUID id, String slug, String title, LocalDate lookAgainOn) {}

    @Job(value = "review.job.look-again", everySeconds = 3600)
    @Transactional
    public void remind() {
        var today = LocalDate.now(clock.withZone(Words.PARIS));
        database.sql("""
                select s.id, s.slug, p.content ->> 'title' as title, p.look_again_on
                from capitalisation.published_sheet p
                join capitalisation.experience_sheet s on s.id = p.sheet and s.published = p.number
                where s.stage <> 'withdrawn'
                and p.look_again_on <= :today
                and p.look_again_on > :before
                order by p.look_again_on
                limit 500
                """)
                .param("today", today)
                .param("before", today.minusDays(DAYS))
                .query(RecordRows.of(Due.class))
                .list()
                .forEach(it -> notify.tellLookAgain(
                        new SheetId(it.id), it.title, "/experience-sheets/" + it.slug + "/look-again", it.lookAgainOn));
    }
}
