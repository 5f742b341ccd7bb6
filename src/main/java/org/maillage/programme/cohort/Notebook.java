package org.maillage.programme.cohort;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.maillage.shared.NotFound;
import org.maillage.shared.RecordRows;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The private notebooks of the pairs: nobody else reads them, those who run the edition neither. */
@Repository
record Notebook(JdbcClient database, Clock clock) {

    private static final int MOST = 200;

    /** What a pair has written, the latest first. */
    List<Entry> of(UUID place) {
        return database.sql("""
                select id, author, words, written_at, version
                from programme.notebook_entry
                where place = :place
                order by written_at desc, id
                limit :most
                """)
                .param("place", place)
                .param("most", MOST)
                .query(RecordRows.of(Entry.class))
                .list();
    }

    /** The version of an entry of a pair as it is now. */
    int version(UUID place, UUID id) {
        return database.sql("select version from programme.notebook_entry where id = :id and place = :place")
                .param("id", id)
                .param("place", place)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new NotFound("entry", id));
    }

    void write(UUID place, UUID author, String words) {
        database.sql("""
                insert into programme.notebook_entry (id, place, author, words, written_at)
                values (:id, :place, :author, :words, :now)
                """)
                .param("id", UUID.randomUUID())
                .param("place", place)
                .param("author", author)
                .param("words", words)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /**
     * Writes an entry anew.
     *
     * @throws OptimisticLockingFailureException when the other of the pair has changed it since it was read
     */
    void rewrite(UUID place, UUID id, String words, int version) {
        var kept = database.sql("""
                update programme.notebook_entry
                set words = :words, version = version + 1
                where id = :id
                and place = :place
                and version = :version
                """)
                .param("words", words)
                .param("id", id)
                .param("place", place)
                .param("version", version)
                .update();
        if (kept == 0) {
            throw new OptimisticLockingFailureException("The entry (%s) has changed.".formatted(id));
        }
    }

    record Entry(UUID id, UUID author, String words, OffsetDateTime writtenAt, int version) {}
}
