package org.maillage.exchange.meeting;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.RecordParams;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The meetings of teams. */
@Repository
record Meetings(JdbcClient database, Clock clock) {

    private static final String ROWS = """
            select m.id, m.team, m.purpose, m.kind, m.own_form, m.words, m.starts_at, m.ends_at, m.zone, m.place, m.commune,
              coalesce(c.name, '') as commune_name, m.host, m.meal, m.seen_by, m.language, m.made_by, m.cancelled_at, m.sequence,
              m.door, m.decisions, m.born, m.example, m.version
            from exchange.meeting m
            left join territory.commune c on c.code = m.commune
            """;

    Optional<Meeting> find(UUID id) {
        return database.sql(ROWS + "where m.id = :id")
                .param("id", id)
                .query(RecordRows.of(Meeting.class))
                .optional();
    }

    Optional<Meeting> findByDoor(String word) {
        return database.sql(ROWS + "where m.door = :word")
                .param("word", word)
                .query(RecordRows.of(Meeting.class))
                .optional();
    }

    void add(Meeting meeting) {
        database.sql("""
                insert into exchange.meeting (id, team, purpose, kind, own_form, words, starts_at, ends_at, zone, place, commune,
                  host, meal, seen_by, language, made_by, made_at, door)
                values (:id, :team, :purpose, :kind, :ownForm, :words, :startsAt, :endsAt, :zone, :place, :commune, :host, :meal,
                  :seenBy, :language, :madeBy, :now, :door)
                """)
                .paramSource(RecordParams.of(meeting).with("now", OffsetDateTime.now(clock)))
                .update();
    }

    /** Says of one that it was made up for the demonstration. */
    void markExample(Meeting meeting) {
        database.sql("update exchange.meeting set example = true where id = :id")
                .param("id", meeting.id())
                .update();
    }

    /** Keeps what was changed; false when somebody else has changed it since. */
    boolean save(Meeting meeting) {
        var saved = database.sql("""
                update exchange.meeting
                set purpose = :purpose, kind = :kind, own_form = :ownForm, words = :words, starts_at = :startsAt,
                  ends_at = :endsAt, zone = :zone, place = :place, commune = :commune, host = :host, meal = :meal, seen_by = :seenBy,
                  language = :language, sequence = :sequence, version = version + 1
                where id = :id
                and version = :version
                and cancelled_at is null
                """).paramSource(RecordParams.of(meeting)).update() > 0;
        if (saved) {
            // Those who were asked are kept for a year from the day that it is held on.
            database.sql(
                            "update exchange.guest set keep_until = :until where meeting = :id and name <> 'Personne effacée'")
                    .param("until", meeting.keepsUntil())
                    .param("id", meeting.id())
                    .update();
        }
        return saved;
    }

    /** Cancels it, or brings it back; false when somebody else has changed it since. */
    boolean cancel(Meeting meeting, boolean cancelled) {
        return database.sql("""
                update exchange.meeting
                set cancelled_at = :at, sequence = sequence + 1, version = version + 1
                where id = :id
                and version = :version
                and (cancelled_at is null) = :cancelled
                """)
                        .param(
                                "at",
                                cancelled ? OffsetDateTime.now(clock) : null,
                                java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("cancelled", cancelled)
                        .param("id", meeting.id())
                        .param("version", meeting.version())
                        .update()
                > 0;
    }

    /** Keeps what was decided and what was born there; false when somebody else has changed it since. */
    boolean saveOutcome(Meeting meeting, String decisions, String born, int version) {
        return database.sql("""
                update exchange.meeting
                set decisions = :decisions, born = :born, version = version + 1
                where id = :id
                and version = :version
                """)
                        .param("decisions", decisions)
                        .param("born", born)
                        .param("id", meeting.id())
                        .param("version", version)
                        .update()
                > 0;
    }

    /** A meeting in a list, with how many were asked, say that they come, and came. */
    record Listed(
            UUID id,
            String purpose,
            MeetingKind kind,
            String ownForm,
            OffsetDateTime startsAt,
            OffsetDateTime endsAt,
            String zone,
            String place,
            String communeName,
            boolean cancelled,
            boolean example,
            long asked,
            long yes,
            long came) {}

    private static final String LISTED = """
            select m.id, m.purpose, m.kind, m.own_form, m.starts_at, m.ends_at, m.zone, m.place,
              coalesce((select c.name from territory.commune c where c.code = m.commune), '') as commune_name,
              m.cancelled_at is not null as cancelled, m.example,
              count(g.id) as asked, coalesce(sum(g.heads) filter (where g.answer = 'yes'), 0) as yes,
              count(g.id) filter (where g.came) as came
            from exchange.meeting m
            left join exchange.guest g on g.meeting = m.id
            where m.team = :team
            """;

    /** Those to come, the next first. */
    List<Listed> ahead(UUID team, int most) {
        return database.sql(LISTED + """
                and m.ends_at >= :now
                group by m.id
                order by m.starts_at, m.id
                limit :most
                """)
                .param("team", team)
                .param("now", OffsetDateTime.now(clock))
                .param("most", most)
                .query(RecordRows.of(Listed.class))
                .list();
    }

    /**
     * Those that are over, the last first.
     *
     * @param after behind which the list goes on; null from its beginning
     */
    List<Listed> over(UUID team, @Nullable UUID after, int most) {
        return database.sql(LISTED + """
                and m.ends_at < :now
                and (cast(:after as uuid) is null
                  or (m.starts_at, m.id) < (
                    select l.starts_at, l.id from exchange.meeting l where l.id = :after and l.team = :team))
                group by m.id
                order by m.starts_at desc, m.id desc
                limit :most
                """)
                .param("team", team)
                .param("after", after, java.sql.Types.OTHER)
                .param("now", OffsetDateTime.now(clock))
                .param("most", most)
                .query(RecordRows.of(Listed.class))
                .list();
    }

    /** The forms that a team has called by words of its own, by their names. */
    List<String> ownForms(UUID team) {
        return database.sql("""
                select own_form
                from (
                  select own_form, max(made_at) as last
                  from exchange.meeting
                  where team = :team
                  and own_form <> ''
                  group by own_form
                  order by last desc
                  limit 30) known
                order by own_form collate "fr-x-icu"
                """)
                .param("team", team)
                .query((row, number) -> row.getString("own_form"))
                .list();
    }

    /** One that is near. */
    record Near(UUID id, String purpose, OffsetDateTime startsAt, String zone) {}

    /** Those of some teams that end from now on and begin before a moment, the next first. */
    List<Near> near(Collection<UUID> teams, OffsetDateTime before) {
        return database.sql("""
                select id, purpose, starts_at, zone
                from exchange.meeting
                where team = any(:teams)
                and cancelled_at is null
                and ends_at >= :now
                and starts_at < :before
                order by starts_at, id
                limit 20
                """)
                .param("teams", teams.toArray(UUID[]::new))
                .param("now", OffsetDateTime.now(clock))
                .param("before", before)
                .query(RecordRows.of(Near.class))
                .list();
    }

    /** How many are to come, and how many were held of which nobody has said who came. */
    record Counts(long ahead, long untold) {}

    Counts counts(Collection<UUID> teams) {
        return database.sql("""
                select count(*) filter (where m.ends_at >= :now) as ahead,
                  count(*) filter (where m.ends_at < :now and m.ends_at > :since
                    and not exists (select from exchange.guest g where g.meeting = m.id and g.came is not null)
                    and exists (select from exchange.guest g where g.meeting = m.id)) as untold
                from exchange.meeting m
                where m.team = any(:teams)
                and m.cancelled_at is null
                """)
                .param("teams", teams.toArray(UUID[]::new))
                .param("now", OffsetDateTime.now(clock))
                .param("since", OffsetDateTime.now(clock).minusDays(30))
                .query(RecordRows.of(Counts.class))
                .single();
    }
}
