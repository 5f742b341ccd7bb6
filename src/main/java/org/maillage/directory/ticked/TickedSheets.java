package org.maillage.directory.ticked;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.KeptSheets;
import org.maillage.directory.KeptSheets.Asked;
import org.maillage.directory.Reader;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sheets that were ticked, and what became of each. */
@Repository
record TickedSheets(JdbcClient database, KeptSheets keptSheets, Clock clock) {

    /** What becomes of a sheet. */
    enum Outcome {
        /** It will change. */
        WAITS,
        /** It is so already. */
        SAME,
        /** Nobody would see it any more: it would be private, and nobody keeps it. */
        UNSEEN,
        CHANGED,
        /** Somebody has changed it or put it away since; it is left alone. */
        MEANWHILE,
        UNDONE,
        /** It was changed, and again since; undoing left it alone. */
        STAYS
    }

    /**
     * Ticks sheets.
     *
     * @param ids of them; null for all that were asked for
     * @return nothing when there is none
     */
    Optional<UUID> tick(UUID territory, Asked asked, @Nullable Collection<UUID> ids, Reader reader, LocalDate today) {
        var id = UUID.randomUUID();
        database.sql("insert into directory.ticked (id, territory, person, at) values (:id, :territory, :person, :now)")
                .param("id", id)
                .param("territory", territory)
                .param("person", reader.person(), Types.OTHER)
                .param("now", OffsetDateTime.now(clock))
                .update();
        var ticked = keptSheets
                .over("""
                        insert into directory.ticked_sheet (ticked, organisation, version)
                        select :ticked, o.id, o.version
                        from kept
                        join directory.organisation o on o.id = kept.id
                        where :all or o.id = any(:ids)
                        """, territory, asked, reader, today)
                .param("ticked", id)
                .param("all", ids == null)
                .param("ids", ids == null ? new UUID[0] : ids.toArray(UUID[]::new))
                .update();
        if (ticked == 0) {
            database.sql("delete from directory.ticked where id = :id")
                    .param("id", id)
                    .update();
            return Optional.empty();
        }
        return Optional.of(id);
    }

    Optional<Ticked> find(UUID id) {
        return database.sql("select id, territory, person, at from directory.ticked where id = :id")
                .param("id", id)
                .query(RecordRows.of(Ticked.class))
                .optional();
    }

    long count(UUID ticked) {
        return database.sql("select count(*) from directory.ticked_sheet where ticked = :ticked")
                .param("ticked", ticked)
                .query(Long.class)
                .single();
    }

    /** How many sheets there are of which each thing becomes; once it is known what is to change. */
    Map<Outcome, Long> outcomes(UUID ticked) {
        var outcomes = new EnumMap<Outcome, Long>(Outcome.class);
        database.sql("""
                select upper(outcome) as outcome, count(*) as sheets
                from directory.ticked_sheet
                where ticked = :ticked
                and outcome is not null
                group by outcome
                """).param("ticked", ticked).query(row -> {
            outcomes.put(Outcome.valueOf(row.getString("outcome")), row.getLong("sheets"));
        });
        return outcomes;
    }

    /** A ticked sheet by its name. */
    record Named(UUID id, String name, Outcome outcome) {}

    /** The first of those of which one of some things becomes and that the reader sees, in the order of their names. */
    List<Named> named(UUID ticked, Collection<Outcome> outcomes, Reader reader, int most) {
        return database.sql("""
                select o.id, o.name, upper(s.outcome) as outcome
                from directory.ticked_sheet s
                join directory.organisation o on o.id = s.organisation
                where s.ticked = :ticked
                and upper(s.outcome) = any(:outcomes)
                and (o.visibility <> 'private' or o.keeper = :person)
                order by o.name collate "fr-x-icu", o.id
                limit :most
                """)
                .param("ticked", ticked)
                .param("outcomes", outcomes.stream().map(Enum::name).toArray(String[]::new))
                .param("person", reader.person(), Types.OTHER)
                .param("most", most)
                .query(RecordRows.of(Named.class))
                .list();
    }

    /** A change of a team that can still be undone. */
    record Recent(UUID id, OffsetDateTime at, long sheets) {}

    List<Recent> recent(UUID territory, OffsetDateTime since, int most) {
        return database.sql("""
                select t.id, c.applied_at as at,
                  (select count(*) from directory.ticked_sheet s where s.ticked = t.id and s.outcome = 'changed') as sheets
                from directory.ticked t
                join directory.ticked_change c on c.ticked = t.id
                where t.territory = :territory
                and c.applied_at > :since
                and c.undone_at is null
                order by c.applied_at desc, t.id
                limit :most
                """)
                .param("territory", territory)
                .param("since", since)
                .param("most", most)
                .query(RecordRows.of(Recent.class))
                .list();
    }

    /** Forgets what was ticked before a moment; what was changed of it a while longer. */
    int forget(OffsetDateTime before) {
        return database.sql("""
                delete from directory.ticked t
                where t.at < :before
                and not exists (select from directory.ticked_change c where c.ticked = t.id and c.applied_at >= :before)
                """).param("before", before).update();
    }
}
