package org.maillage.codevelopment.followup;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.maillage.codevelopment.PeerGroup;
import org.maillage.codevelopment.PeerSession;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What clients keep of their sessions, and who has read it. */
@Component
record Syntheses(JdbcClient database, Clock clock) {

    /** That of somebody; {@link Synthesis#none} before they wrote one. */
    Synthesis of(PeerSession session, UUID person) {
        return database.sql("""
                select id, person, words, version, released_at, taken_back_at
                from codevelopment.synthesis
                where session = :session
                and person = :person
                """)
                .param("session", session.id())
                .param("person", person)
                .query(RecordRows.of(Synthesis.class))
                .optional()
                .orElseGet(() -> Synthesis.none(person));
    }

    /** One of a group, with the number of its session. */
    Optional<Found> find(PeerGroup group, UUID id) {
        return database.sql("""
                select y.id, s.number, y.person
                from codevelopment.synthesis y
                join codevelopment.session s on s.id = y.session
                where y.id = :id
                and s.peer_group = :group
                """)
                .param("id", id)
                .param("group", group.id())
                .query(RecordRows.of(Found.class))
                .optional();
    }

    /** Where a synthesis is. */
    record Found(UUID id, int number, UUID person) {}

    /**
     * Those of a group that somebody else may read, or has read before they were taken back, the last session first. What
     * was released before they came into the group is not among them.
     */
    List<ForReader> forReader(PeerGroup group, UUID person) {
        return database.sql("""
                select y.id, s.number, y.person, y.version, y.released_at, y.taken_back_at, r.version as read_version,
                  r.read_at
                from codevelopment.synthesis y
                join codevelopment.session s on s.id = y.session
                join codevelopment.member m on m.peer_group = s.peer_group and m.person = :person
                left join codevelopment.reading r on r.synthesis = y.id and r.person = m.person
                where s.peer_group = :group
                and y.person <> m.person
                and m.left_at is null
                and (
                  m.accepted_at <= y.released_at and not exists (
                    select from codevelopment.absence a where a.session = s.id and a.person = m.person)
                  or r.read_at is not null and y.taken_back_at > cast(:now as timestamptz) - interval '30 days')
                order by s.starts_at desc, s.number desc
                limit 99
                """)
                .param("group", group.id())
                .param("person", person)
                .param("now", OffsetDateTime.now(clock))
                .query(RecordRows.of(ForReader.class))
                .list();
    }

    /**
     * A synthesis as somebody else finds it.
     *
     * @param number of its session
     * @param readVersion which they read last, at {@code readAt}; null while they have not
     */
    record ForReader(
            UUID id,
            int number,
            UUID person,
            int version,
            @Nullable OffsetDateTime releasedAt,
            @Nullable OffsetDateTime takenBackAt,
            @Nullable Integer readVersion,
            @Nullable OffsetDateTime readAt) {

        /** Whether they may see its words: what is noted of their reading is about these words, since these were released. */
        boolean isRead() {
            return releasedAt != null
                    && readVersion != null
                    && readVersion == version
                    && readAt != null
                    && !readAt.isBefore(releasedAt);
        }

        /** Whether it says something else than when they read it. */
        boolean isChanged() {
            return releasedAt != null && readVersion != null && readVersion != version;
        }
    }

    /** Keeps the words of a synthesis; false when its author has written it elsewhere since the version that they saw. */
    boolean keep(PeerSession session, PersonId person, String words, int version) {
        return database.sql("""
                insert into codevelopment.synthesis (id, session, person, words, version, changed_at)
                select :id, :session, :person, :words, 1, :now
                where :version = 0 or exists (
                  select from codevelopment.synthesis where session = :session and person = :person)
                on conflict on constraint one_synthesis do update
                set words = excluded.words, version = synthesis.version + 1, changed_at = excluded.changed_at
                where synthesis.version = :version
                """)
                        .param("id", UUID.randomUUID())
                        .param("session", session.id())
                        .param("person", person.value())
                        .param("words", words)
                        .param("version", version)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                > 0;
    }

    /** Releases one to the group; false when it says something else than its author saw, or is released already. */
    boolean release(UUID id, int version) {
        return database.sql("""
                update codevelopment.synthesis set released_at = :now, taken_back_at = null
                where id = :id
                and version = :version
                and released_at is null
                and words <> ''
                """)
                        .param("id", id)
                        .param("version", version)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                > 0;
    }

    /** Takes one back; false when it is not released, or was so for more than a day. */
    boolean takeBack(UUID id) {
        return database.sql("""
                update codevelopment.synthesis set released_at = null, taken_back_at = :now
                where id = :id
                and released_at >= cast(:now as timestamptz) - interval '24 hours'
                """)
                        .param("id", id)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                > 0;
    }

    /** Notes that somebody reads one, as it is now. That it is released to them is a constraint. */
    void read(UUID id, PersonId person) {
        database.sql("""
                insert into codevelopment.reading (synthesis, person, version, read_at)
                select id, :person, version, :now from codevelopment.synthesis where id = :id
                on conflict (synthesis, person) do update set version = excluded.version, read_at = excluded.read_at
                """)
                .param("id", id)
                .param("person", person.value())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Who has read one, the first who did first. */
    List<Reading> readings(UUID id) {
        return database.sql("""
                select person, version, read_at
                from codevelopment.reading
                where synthesis = :id
                order by read_at, person
                limit 50
                """)
                .param("id", id)
                .query(RecordRows.of(Reading.class))
                .list();
    }

    /** That somebody has read a version of it. */
    record Reading(UUID person, int version, OffsetDateTime readAt) {}
}
