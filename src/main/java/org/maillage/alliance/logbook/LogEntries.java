package org.maillage.alliance.logbook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Activity;
import org.maillage.account.PersonId;
import org.maillage.alliance.Craft;
import org.maillage.alliance.SpentAtPlace;
import org.maillage.alliance.SpentMinutes;
import org.maillage.shared.CatalystRole;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The entries of logbooks. */
@Repository
record LogEntries(JdbcClient database, Clock clock) {

    /** More than anybody writes in a month. */
    private static final int MOST = 500;

    /** The days of a hundred people in three months, each in three roles. */
    private static final int MOST_SUMS = 30_000;

    private static final String ROWS = """
            select e.id, e.person, e.team, e.on_day, e.minutes, e.craft, e.role, e.words, e.kind, e.of, e.corrects, e.example,
              exists (select from alliance.log_entry c where c.corrects = e.id) as corrected
            from alliance.log_entry e
            """;

    Optional<LogEntry> find(LogEntryId id) {
        return database.sql(ROWS + "where e.id = :id")
                .param("id", id.value())
                .query(LogEntries::read)
                .optional();
    }

    /** Those of a month, the latest day first; what was corrected stands below what stands in its stead. */
    List<LogEntry> of(PersonId person, YearMonth month) {
        return database.sql(ROWS + """
                where e.person = :person
                and e.on_day between :from and :until
                order by e.on_day desc, e.written_at desc, e.id
                limit :most
                """)
                .param("person", person.value())
                .param("from", month.atDay(1))
                .param("until", month.atEndOfMonth())
                .param("most", MOST)
                .query(LogEntries::read)
                .list();
    }

    /** What some people were at for a team, by day and role: what counts of it, added up. */
    List<SpentMinutes> sums(UUID team, Collection<UUID> people, LocalDate from, LocalDate until) {
        return database.sql("""
                select e.person, e.on_day, e.role, sum(e.minutes)::int as minutes
                from alliance.log_entry e
                where e.person = any(:people)
                and e.team = :team
                and e.on_day between :from and :until
                and not exists (select from alliance.log_entry c where c.corrects = e.id)
                group by e.person, e.on_day, e.role
                order by e.on_day, e.person, e.role
                limit :most
                """)
                .param("people", people.toArray(UUID[]::new))
                .param("team", team)
                .param("from", from)
                .param("until", until)
                .param("most", MOST_SUMS)
                .query((row, number) -> new SpentMinutes(
                        row.getObject("person", UUID.class),
                        row.getObject("on_day", LocalDate.class),
                        Typed.one(CatalystRole.class, row.getString("role")).orElseThrow(),
                        row.getInt("minutes")))
                .list();
    }

    /** The minutes that somebody wrote down of some meetings and did not correct. */
    SpentAtPlace sumsAt(UUID person, Collection<UUID> meetings) {
        return database.sql("""
                select coalesce(sum(e.minutes) filter (where e.role <> 'operator'), 0)::int as animation,
                  coalesce(sum(e.minutes) filter (where e.role = 'operator'), 0)::int as operating
                from alliance.log_entry e
                where e.person = :person
                and e.kind = 'meeting'
                and e.of = any(:meetings)
                and not exists (select from alliance.log_entry c where c.corrects = e.id)
                """)
                .param("person", person)
                .param("meetings", meetings.toArray(UUID[]::new))
                .query(RecordRows.of(SpentAtPlace.class))
                .single();
    }

    /** The minutes of a day that count. */
    int minutesOf(PersonId person, LocalDate day) {
        return database.sql("select alliance.minutes_of_day(:person, :day)")
                .param("person", person.value())
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    /** The latest craft and role of somebody, which the next entry supposes. */
    Optional<LogEntry> latest(PersonId person) {
        return database.sql(ROWS + "where e.person = :person order by e.written_at desc, e.id limit 1")
                .param("person", person.value())
                .query(LogEntries::read)
                .optional();
    }

    /** Adds one; false when it, or one of the same activity, or a correction of the same entry, is there already. */
    boolean add(LogEntry entry) {
        return database.sql("""
                insert into alliance.log_entry
                  (id, person, team, on_day, minutes, craft, role, words, kind, of, corrects, written_at, example)
                values (:id, :person, :team, :day, :minutes, :craft, :role, :words, :kind, :of, :corrects, :now, :example)
                on conflict do nothing
                """)
                        .param("id", entry.id().value())
                        .param("person", entry.person())
                        .param("team", entry.team())
                        .param("day", entry.onDay())
                        .param("minutes", entry.minutes())
                        .param("craft", Typed.key(entry.craft()))
                        .param("role", Typed.key(entry.role()))
                        .param("words", entry.words())
                        .param("kind", entry.kind() == null ? null : Typed.key(entry.kind()), Types.VARCHAR)
                        .param("of", entry.of(), Types.OTHER)
                        .param(
                                "corrects",
                                entry.corrects() == null
                                        ? null
                                        : entry.corrects().value(),
                                Types.OTHER)
                        .param("now", OffsetDateTime.now(clock))
                        .param("example", entry.example())
                        .update()
                > 0;
    }

    /** Those of these activities of which somebody has an entry, or wants none. */
    Set<UUID> seenTo(PersonId person, Collection<UUID> activities) {
        return Set.copyOf(database.sql("""
                select e.of
                from alliance.log_entry e
                where e.person = :person
                and e.of = any(:activities)
                union
                select a.of
                from alliance.log_aside a
                where a.person = :person
                and a.of = any(:activities)
                """)
                .param("person", person.value())
                .param("activities", activities.toArray(UUID[]::new))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list());
    }

    /** Notes that somebody wants no entry of an activity. */
    void putAside(PersonId person, Activity.Kind kind, UUID activity) {
        database.sql("""
                insert into alliance.log_aside (person, kind, of)
                values (:person, :kind, :of)
                on conflict do nothing
                """)
                .param("person", person.value())
                .param("kind", Typed.key(kind))
                .param("of", activity)
                .update();
    }

    private static LogEntry read(ResultSet row, int number) throws SQLException {
        return new LogEntry(
                new LogEntryId(row.getObject("id", UUID.class)),
                row.getObject("person", UUID.class),
                row.getObject("team", UUID.class),
                row.getObject("on_day", LocalDate.class),
                row.getInt("minutes"),
                Typed.one(Craft.class, row.getString("craft")).orElseThrow(),
                Typed.one(CatalystRole.class, row.getString("role")).orElseThrow(),
                row.getString("words"),
                kind(row.getString("kind")),
                row.getObject("of", UUID.class),
                corrects(row.getObject("corrects", UUID.class)),
                row.getBoolean("corrected"),
                row.getBoolean("example"));
    }

    private static Activity.@Nullable Kind kind(@Nullable String key) {
        return key == null ? null : Typed.one(Activity.Kind.class, key).orElseThrow();
    }

    private static @Nullable LogEntryId corrects(@Nullable UUID id) {
        return id == null ? null : new LogEntryId(id);
    }
}
