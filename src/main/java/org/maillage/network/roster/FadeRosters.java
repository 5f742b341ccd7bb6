package org.maillage.network.roster;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import org.maillage.shared.Job;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets who was in a roster when its time has come; snapshots keep numbers without a name. */
@Component
class FadeRosters {

    /** How long a member is kept after the last that was heard of them or written to them. */
    static final Period KEPT = Period.ofYears(2);

    private static final int AT_ONCE = 1000;

    private final JdbcClient database;
    private final Members members;
    private final Clock clock;

    FadeRosters(JdbcClient database, Members members, Clock clock) {
        this.database = database;
        this.members = members;
        this.clock = clock;
    }

    @Job(value = "roster.job.fade", at = "0 55 6 * * *")
    @Transactional
    public void fade() {
        var now = OffsetDateTime.now(clock);
        database.sql("delete from network.roster_link where expires_at < :now")
                .param("now", now)
                .update();
        members.leave(database.sql(Members.COLUMNS + """
                where m.left_at is null
                and greatest(m.added_at, m.invited_at, m.reminded_at, m.answered_at, m.handed_at) < :before
                order by m.id
                limit :most
                """)
                .param("before", now.minus(KEPT))
                .param("most", AT_ONCE)
                .query(RecordRows.of(RosterMember.class))
                .list());
    }
}
