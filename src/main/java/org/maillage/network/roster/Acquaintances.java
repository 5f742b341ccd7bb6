package org.maillage.network.roster;

import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.maillage.network.RosterTold.Known;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom the members of rosters say that they know. */
@Repository
record Acquaintances(JdbcClient database, Clock clock) {

    private static final int MOST = Roster.MOST * Roster.MOST;

    List<Acquaintance> of(Roster roster) {
        return database.sql("""
                select member, other, intensity, trust
                from network.acquaintance
                where roster = :roster
                order by member, other
                limit :most
                """)
                .param("roster", roster.id())
                .param("most", MOST)
                .query(RecordRows.of(Acquaintance.class))
                .list();
    }

    List<Acquaintance> of(RosterMember member) {
        return database.sql("""
                select member, other, intensity, trust
                from network.acquaintance
                where member = :member
                order by other
                limit :most
                """)
                .param("member", member.id())
                .param("most", Roster.MOST)
                .query(RecordRows.of(Acquaintance.class))
                .list();
    }

    /** Writes whom a member knows in place of what they said before. */
    void say(RosterMember member, List<Acquaintance> all) {
        var others = all.stream().map(Acquaintance::other).toArray(UUID[]::new);
        database.sql("delete from network.acquaintance where member = :member and other <> all(:others)")
                .param("member", member.id())
                .param("others", others)
                .update();
        database.sql("""
                insert into network.acquaintance (roster, member, other, intensity, trust, said_on)
                select :roster, :member, said.other, said.intensity, said.trust, :today
                from unnest(cast(:others as uuid[]), cast(:intensities as int[]), cast(:trusts as int[]))
                  as said (other, intensity, trust)
                on conflict (member, other) do update set intensity = excluded.intensity, trust = excluded.trust
                """)
                .param("roster", member.roster())
                .param("member", member.id())
                .param("others", others)
                .param("intensities", all.stream().map(Acquaintance::intensity).toArray(Integer[]::new))
                .param("trusts", all.stream().map(Acquaintance::trust).toArray(Integer[]::new))
                .param("today", today(clock))
                .update();
    }

    /** Who knows whom among actors of the directory, as far as those who say it let it be shown. */
    List<Known> shown(Roster roster) {
        return database.sql("""
                select m.organisation as one, o.organisation as other, a.intensity
                from network.acquaintance a
                join network.roster_member m on m.id = a.member
                join network.roster_member o on o.id = a.other
                where a.roster = :roster
                and m.shows
                and m.organisation <> o.organisation
                order by 1, 2
                limit :most
                """)
                .param("roster", roster.id())
                .param("most", MOST)
                .query(RecordRows.of(Known.class))
                .list();
    }
}
