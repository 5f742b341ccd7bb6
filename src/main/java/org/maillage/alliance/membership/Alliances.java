package org.maillage.alliance.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.alliance.AllianceId;
import org.maillage.shared.RecordParams;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The alliances of teams. */
@Repository
record Alliances(JdbcClient database, Clock clock) {

    /** More than a team keeps. */
    static final int MOST = 200;

    private static final String ROWS = """
            select a.id, a.team, a.name, a.stake, a.since, a.ended_on, a.changed_by, a.changed_at, a.example, a.version
            from alliance.alliance a
            """;

    Optional<Alliance> find(AllianceId id) {
        return database.sql(ROWS + "where a.id = :id")
                .param("id", id.value())
                .query(RecordRows.of(Alliance.class))
                .optional();
    }

    /** Those of some teams by name. */
    List<Alliance> of(Collection<UUID> teams) {
        return database.sql(ROWS + """
                where a.team = any(:teams)
                order by a.name collate "fr-x-icu", a.id
                limit :most
                """)
                .param("teams", teams.toArray(UUID[]::new))
                .param("most", MOST)
                .query(RecordRows.of(Alliance.class))
                .list();
    }

    /** An alliance in a list, with how many members it has today. */
    record Listed(
            AllianceId id,
            UUID team,
            String name,
            String stake,
            @Nullable LocalDate since,
            @Nullable LocalDate endedOn,
            boolean example,
            int members) {}

    /** Those of some teams that are, then those that were, by name. */
    List<Listed> list(Collection<UUID> teams) {
        return database.sql("""
                select a.id, a.team, a.name, a.stake, a.since, a.ended_on, a.example,
                  (select count(*)::int
                    from alliance.participant p
                    where p.alliance = a.id
                    and p.part = 'member'
                    and :today between p.since and coalesce(p.until, :today)) as members
                from alliance.alliance a
                where a.team = any(:teams)
                order by coalesce(a.ended_on < :today, false), a.name collate "fr-x-icu", a.id
                limit :most
                """)
                .param("teams", teams.toArray(UUID[]::new))
                .param("today", Words.today(clock))
                .param("most", MOST)
                .query(RecordRows.of(Listed.class))
                .list();
    }

    void add(Alliance alliance) {
        database.sql("""
                insert into alliance.alliance (id, team, name, stake, since, ended_on, changed_by, changed_at, example)
                values (:id, :team, :name, :stake, :since, :endedOn, :changedBy, :changedAt, :example)
                on conflict (id) do nothing
                """)
                .paramSource(RecordParams.of(alliance).with("id", alliance.id().value()))
                .update();
    }

    /** Keeps what was changed; false when somebody else has changed it since. */
    boolean save(Alliance alliance, SignedIn me) {
        return database.sql("""
                update alliance.alliance
                set name = :name, stake = :stake, since = :since, ended_on = :endedOn, changed_by = :me, changed_at = :now,
                  version = version + 1
                where id = :id
                and version = :version
                """)
                        .paramSource(RecordParams.of(alliance)
                                .with("id", alliance.id().value())
                                .with("me", me.id())
                                .with("now", OffsetDateTime.now(clock)))
                        .update()
                > 0;
    }
}
