package org.maillage.network.introduction;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import org.maillage.shared.Job;
import org.maillage.shared.OwnData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets who was introduced to whom when its time has come: how many there were stays, year by year, without a name. */
@Component
class FadeIntroductions {

    /** How long an introduction is kept after the last thing that became of it. */
    static final Period KEPT = Period.ofMonths(24);

    private static final Logger LOG = LoggerFactory.getLogger(FadeIntroductions.class);

    /** Adds those that a condition chooses to the counts of their years; those of one year and kind are one row. */
    static final String COUNTED = """
            insert into network.introduction_count (team, year, kind, state, outcome, confirmed, number)
            select i.team, extract(year from i.made_at at time zone 'Europe/Paris')::int, i.kind,
              case when i.state in ('asking-first', 'asking-second') then 'withdrawn' else i.state end,
              coalesce(i.outcome, ''), i.confirmed, count(*)
            from network.introduction i
            where %s
            group by 1, 2, 3, 4, 5, 6
            on conflict (team, year, kind, state, outcome, confirmed)
            do update set number = introduction_count.number + excluded.number""";

    private static final String OVER = "i.changed_at < :before and i.state not in ('asking-first', 'asking-second')";

    private final JdbcClient database;
    private final Clock clock;

    FadeIntroductions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Job(value = "introduction.job.fade", at = "0 50 6 * * *")
    @Transactional
    public void fade() {
        var before = OffsetDateTime.now(clock).minus(KEPT);
        database.sql(COUNTED.formatted(OVER)).param("before", before).update();
        var gone = database.sql("delete from network.introduction i where " + OVER)
                .param("before", before)
                .update();
        forgetWhomTheDirectoryForgot();
        if (gone > 0) {
            LOG.info("{} introductions are counted and forgotten.", gone);
        }
    }

    /** Whoever was forgotten as somebody met is forgotten here too; what still asked them asks no more. */
    private void forgetWhomTheDirectoryForgot() {
        var now = OffsetDateTime.now(clock);
        database.sql("""
                update network.introduction i
                set state = 'withdrawn', changed_at = :now, version = version + 1
                where i.state in ('asking-first', 'asking-second')
                and exists (
                  select from network.introduction_party p
                  where p.introduction = i.id and p.contact is not null
                  and not exists (select from directory.contact c where c.id = p.contact))
                """).param("now", now).update();
        database.sql("""
                update network.introduction_party p
                set name = :erased, email = '', contact = null
                where p.contact is not null
                and not exists (select from directory.contact c where c.id = p.contact)
                """).param("erased", OwnData.ERASED).update();
    }
}
