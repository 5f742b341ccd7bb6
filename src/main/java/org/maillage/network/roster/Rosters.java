package org.maillage.network.roster;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.maillage.directory.Team;
import org.maillage.shared.NotFound;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rosters that teams keep. */
@Repository
record Rosters(JdbcClient database, Clock clock) {

    private static final int MOST = 100;

    private static final String COLUMNS = "select r.id, r.territory, r.name, r.made_by, r.made_at, r.version";

    /** A roster with how many are in it, and how many of them have answered. */
    record Counted(UUID id, String name, int members, int answered) {}

    /** Those of a team, the latest first. */
    List<Counted> of(Team team) {
        return database.sql("""
                select r.id, r.name, count(m.id)::int as members, count(m.answered_at)::int as answered
                from network.roster r
                left join network.roster_member m on m.roster = r.id and m.left_at is null
                where r.territory = :territory
                group by r.id
                order by r.made_at desc, r.id desc
                limit :most
                """)
                .param("territory", team.id())
                .param("most", MOST)
                .query(RecordRows.of(Counted.class))
                .list();
    }

    /** @throws NotFound where the team keeps none of this id */
    Roster get(UUID id, Team team) {
        return database.sql(COLUMNS + " from network.roster r where r.id = :id and r.territory = :territory")
                .param("id", id)
                .param("territory", team.id())
                .query(RecordRows.of(Roster.class))
                .optional()
                .orElseThrow(() -> new NotFound("roster", id));
    }

    /** The roster that somebody is in. */
    Roster of(RosterMember member) {
        return database.sql(COLUMNS + " from network.roster r where r.id = :id")
                .param("id", member.roster())
                .query(RecordRows.of(Roster.class))
                .single();
    }

    Roster add(Team team, String name, UUID by) {
        var roster = new Roster(UUID.randomUUID(), team.id(), name, by, OffsetDateTime.now(clock), 0);
        database.sql("""
                insert into network.roster (id, territory, name, made_by, made_at)
                values (:id, :territory, :name, :by, :now)
                """)
                .param("id", roster.id())
                .param("territory", roster.territory())
                .param("name", name)
                .param("by", by)
                .param("now", roster.madeAt())
                .update();
        return roster;
    }

    void remove(Roster roster) {
        database.sql("delete from network.roster where id = :id")
                .param("id", roster.id())
                .update();
    }
}
