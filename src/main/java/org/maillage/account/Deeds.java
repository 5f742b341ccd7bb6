package org.maillage.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Past;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who did what to which record, for the people concerned and for administrators. */
@Component
public record Deeds(JdbcClient database, Clock clock) {

    private static final String ROWS = """
            select deed.id, at, person.name as actor, act, words
            from account.deed
            left join account.person on person.id = actor
            """;

    /**
     * Writes a deed down, in the transaction that does it; none of a past that is only lived for an example.
     *
     * @param act a key of the words {@code account.deed.…}
     * @param words what it was about, as people would say it
     */
    public void write(@Nullable PersonId actor, String act, @Nullable UUID subject, String words) {
        if (Past.isLived()) {
            return;
        }
        database.sql("""
                insert into account.deed (at, actor, act, subject, words)
                values (:now, :actor, :act, :subject, :words)
                """)
                .param("now", OffsetDateTime.now(clock))
                .param("actor", actor == null ? null : actor.value(), java.sql.Types.OTHER)
                .param("act", act)
                .param("subject", subject, java.sql.Types.OTHER)
                .param("words", words)
                .update();
    }

    /** What somebody did or what was done to them, the latest first. */
    public List<Deed> of(PersonId person, int limit) {
        return database.sql(ROWS + """
                where actor = :person
                or subject = :person
                order by deed.id desc
                limit :limit
                """)
                .param("person", person.value())
                .param("limit", limit)
                .query(Deeds::deed)
                .list();
    }

    /** When somebody came in, and by which way, the latest first. */
    public List<Deed> signIns(PersonId person, int limit) {
        return database.sql(ROWS + """
                where actor = :person
                and starts_with(act, 'signed-in')
                order by deed.id desc
                limit :limit
                """)
                .param("person", person.value())
                .param("limit", limit)
                .query(Deeds::deed)
                .list();
    }

    /** What was done to a record, the latest first, from before a deed on. */
    public List<Deed> about(UUID subject, long before, int limit) {
        return database.sql(ROWS + """
                where subject = :subject
                and deed.id < :before
                order by deed.id desc
                limit :limit
                """)
                .param("subject", subject)
                .param("before", before)
                .param("limit", limit)
                .query(Deeds::deed)
                .list();
    }

    /** What everybody did, the latest first. */
    List<Deed> all(int limit) {
        return database.sql(ROWS + "order by deed.id desc limit :limit")
                .param("limit", limit)
                .query(Deeds::deed)
                .list();
    }

    private static Deed deed(ResultSet row, int number) throws SQLException {
        return new Deed(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("act"),
                row.getString("words"));
    }

    /**
     * One deed.
     *
     * @param actor null for the platform itself, and for somebody who is no more
     */
    public record Deed(long id, Instant at, @Nullable String actor, String act, String words) {}
}
