package org.maillage.exchange.meeting;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Secret;
import org.maillage.shared.Typed;
import org.maillage.web.ComingAnswer.Reply;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is asked to meetings, what they answer, and who came. */
@Repository
record Guests(JdbcClient database, Clock clock) {

    /** Of one meeting. */
    static final int MOST = 500;

    private static final String COLUMNS = """
            select g.id, g.meeting, g.name, g.structure, g.email, g.phone, g.organisation, g.asked_sequence, g.asked_at, g.reminded_at, g.answer, g.heads,
              g.meal, g.answered_by, g.answered_at, g.came, g.seated_at, g.thanked_at
            from exchange.guest g
            """;

    /** Those of a meeting by their names. */
    List<Guest> of(Meeting meeting) {
        return database.sql(COLUMNS + """
                where g.meeting = :meeting
                order by g.name collate "fr-x-icu", g.id
                limit :most
                """)
                .param("meeting", meeting.id())
                .param("most", MOST)
                .query(RecordRows.of(Guest.class))
                .list();
    }

    Optional<Guest> find(Meeting meeting, UUID id) {
        return database.sql(COLUMNS + "where g.meeting = :meeting and g.id = :id")
                .param("meeting", meeting.id())
                .param("id", id)
                .query(RecordRows.of(Guest.class))
                .optional();
    }

    /** The guest of a link that is good. */
    Optional<Guest> findByLink(String word) {
        return database.sql(COLUMNS + """
                join exchange.answer_link l on l.guest = g.id
                where l.hash = :hash
                and l.expires_at > :now
                """)
                .param("hash", new Secret(word).hash())
                .param("now", OffsetDateTime.now(clock))
                .query(RecordRows.of(Guest.class))
                .optional();
    }

    /** A link that a guest is sent; its word is known here alone. */
    Secret link(Meeting meeting, Guest guest) {
        var secret = Secret.fresh();
        database.sql("insert into exchange.answer_link (hash, guest, expires_at) values (:hash, :guest, :until)")
                .param("hash", secret.hash())
                .param("guest", guest.id())
                .param("until", meeting.endsAt())
                .update();
        return secret;
    }

    /** Notes that guests were told of what the meeting is by now. */
    void told(Meeting meeting, List<UUID> guests) {
        database.sql("update exchange.guest set asked_sequence = :sequence, asked_at = :now where id = any(:guests)")
                .param("sequence", meeting.sequence())
                .param("now", OffsetDateTime.now(clock))
                .param("guests", guests.toArray(UUID[]::new))
                .update();
    }

    void reminded(List<UUID> guests) {
        database.sql("update exchange.guest set reminded_at = :now where id = any(:guests)")
                .param("now", OffsetDateTime.now(clock))
                .param("guests", guests.toArray(UUID[]::new))
                .update();
    }

    void thanked(List<UUID> guests) {
        database.sql("update exchange.guest set thanked_at = :now where id = any(:guests)")
                .param("now", OffsetDateTime.now(clock))
                .param("guests", guests.toArray(UUID[]::new))
                .update();
    }

    /**
     * Keeps an answer.
     *
     * @param answer null to take it back
     * @param by who says it: {@code link}, {@code team} or {@code table}
     */
    void answer(Guest guest, @Nullable Reply answer, int heads, boolean meal, String by) {
        database.sql("""
                update exchange.guest
                set answer = :answer, heads = :heads, meal = :meal, answered_by = :by, answered_at = :now
                where id = :id
                """)
                .param("answer", answer == null ? null : Typed.key(answer), Types.VARCHAR)
                .param("heads", heads)
                .param("meal", meal)
                .param("by", answer == null ? null : by, Types.VARCHAR)
                .param("now", answer == null ? null : OffsetDateTime.now(clock), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", guest.id())
                .update();
    }

    /** Notes that some came, or did not; null to take it back. Whoever did not come sits at no table and has met nobody. */
    void came(List<UUID> guests, @Nullable Boolean came, String by) {
        database.sql("""
                update exchange.guest
                set came = :came, came_by = :by, seated_at = case when :came then seated_at end
                where id = any(:guests)
                """)
                .param("came", came, Types.BOOLEAN)
                .param("by", came == null ? null : by, Types.VARCHAR)
                .param("guests", guests.toArray(UUID[]::new))
                .update();
        if (came == null || !came) {
            database.sql("delete from exchange.encounter where one = any(:guests) or other = any(:guests)")
                    .param("guests", guests.toArray(UUID[]::new))
                    .update();
        }
    }

    /** Notes who came for an organisation that was asked. */
    void sent(Guest organisation, String name) {
        database.sql("""
                update exchange.guest
                set structure = name, name = :name, came = true, came_by = 'table'
                where id = :id
                """).param("name", name).param("id", organisation.id()).update();
    }

    /** Seats those who came at tables; null for none. */
    void seat(java.util.Map<UUID, Integer> tables) {
        tables.forEach(
                (guest, table) -> database.sql("update exchange.guest set seated_at = :table where id = :id and came")
                        .param("table", table == 0 ? null : table, Types.INTEGER)
                        .param("id", guest)
                        .update());
    }

    /** Takes somebody off the list; false for whoever came. */
    boolean remove(Guest guest) {
        return database.sql("delete from exchange.guest where id = :id and came is not true")
                        .param("id", guest.id())
                        .update()
                > 0;
    }

    /** Takes the person out and leaves the number: of one who asks for it, or whose term has come. */
    static final String ERASE = """
            update exchange.guest
            set name = 'Personne effacée', structure = '', email = null, phone = '', organisation = null, added_by = null
            where\s""";

    void erase(Guest guest) {
        database.sql("delete from exchange.answer_link where guest = :id")
                .param("id", guest.id())
                .update();
        database.sql(ERASE + "id = :id").param("id", guest.id()).update();
    }
}
