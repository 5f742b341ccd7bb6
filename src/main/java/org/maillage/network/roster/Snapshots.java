package org.maillage.network.roster;

import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What rosters said on earlier days; of one day the last stands. */
@Repository
class Snapshots {

    private static final int MOST = 50;
    private static final int MOST_TIES = Roster.MOST * Roster.MOST;

    private final JdbcClient database;
    private final Clock clock;

    Snapshots(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The snapshots of a roster, the earliest first. */
    List<Snapshot> of(Roster roster) {
        return database.sql("""
                select s.id, s.roster, s.taken_on, count(m.member)::int as members,
                  (count(m.member) filter (where m.answered))::int as answered
                from network.roster_snapshot s
                left join network.snapshot_member m on m.snapshot = s.id
                where s.roster = :roster
                group by s.id
                order by s.taken_on
                limit :most
                """)
                .param("roster", roster.id())
                .param("most", MOST)
                .query(RecordRows.of(Snapshot.class))
                .list();
    }

    /** Keeps what a roster says now; false where too few have answered. */
    @Transactional
    public boolean take(Roster roster, List<RosterMember> members) {
        var answered = members.stream().filter(RosterMember::hasAnswered).count();
        if (members.isEmpty() || answered < Roster.needed(members.size())) {
            return false;
        }
        var id = UUID.randomUUID();
        List.of(
                        "delete from network.roster_snapshot where roster = :roster and taken_on = :today",
                        "insert into network.roster_snapshot (id, roster, taken_on) values (:id, :roster, :today)",
                        """
                        insert into network.snapshot_member (snapshot, member, answered)
                        select :id, id, answered_at is not null
                        from network.roster_member
                        where roster = :roster
                        and left_at is null
                        """,
                        """
                        insert into network.snapshot_acquaintance (snapshot, member, other, intensity)
                        select :id, member, other, intensity
                        from network.acquaintance
                        where roster = :roster
                        """)
                .forEach(it -> database.sql(it)
                        .param("id", id)
                        .param("roster", roster.id())
                        .param("today", today(clock))
                        .update());
        return true;
    }

    /** Who was in it. */
    List<UUID> members(Snapshot it) {
        return database.sql(
                        "select member from network.snapshot_member where snapshot = :id order by member limit :most")
                .param("id", it.id())
                .param("most", Roster.MOST)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Who knew whom. */
    List<Acquaintance> known(Snapshot it) {
        return database.sql("""
                select member, other, intensity, null::int as trust
                from network.snapshot_acquaintance
                where snapshot = :id
                order by member, other
                limit :most
                """)
                .param("id", it.id())
                .param("most", MOST_TIES)
                .query(RecordRows.of(Acquaintance.class))
                .list();
    }
}
