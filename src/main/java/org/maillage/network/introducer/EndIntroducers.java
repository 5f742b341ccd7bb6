package org.maillage.network.introducer;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import org.maillage.shared.Job;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends what introducers did not answer, and forgets who was asked when its time has come. */
@Component
class EndIntroducers {

    /** As long as an introduction is kept. */
    static final Period KEPT = Period.ofMonths(24);

    private final JdbcClient database;
    private final Clock clock;

    EndIntroducers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Job(value = "introducer.job.terms", at = "0 10 * * * *")
    @Transactional
    public void endThoseWhoseTermHasCome() {
        database.sql("""
                update network.introducer
                set state = 'expired', changed_at = :now
                where state = 'asked'
                and expires_at <= :now
                """).param("now", OffsetDateTime.now(clock)).update();
    }

    @Job(value = "introducer.job.fade", at = "0 52 6 * * *")
    @Transactional
    public void fade() {
        database.sql("delete from network.introducer where changed_at < :before and state <> 'asked'")
                .param("before", OffsetDateTime.now(clock).minus(KEPT))
                .update();
    }
}
