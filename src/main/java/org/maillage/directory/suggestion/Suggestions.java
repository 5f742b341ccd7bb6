package org.maillage.directory.suggestion;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Reader;
import org.maillage.shared.RecordParams;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What visitors have suggested. */
@Repository
record Suggestions(JdbcClient database, Clock clock) {

    /** So many wait for a team at most: more would be a robot's, and nobody would read them. */
    static final int MOST_WAITING = 200;

    private static final int MOST_SHOWN = 50;

    private static final String COLUMNS =
            "select id, territory, organisation, name, commune, web, words, email, language, sent_at from directory.suggestion ";

    private static final String OF_READER = """
            where decided_at is null
            and (territory = any(:teams) or (territory is null and :administers))
            """;

    /** Keeps a suggestion; false when too many wait already. */
    boolean add(Suggestion it) {
        return database.sql("""
                insert into directory.suggestion (id, territory, organisation, name, commune, web, words, email, language,
                  sent_at, answer_wanted)
                select :id, :territory, :organisation, :name, :commune, :web, :words, :email, :language, :sentAt,
                  cast(:email as text) is not null
                where (
                  select count(*)
                  from directory.suggestion
                  where decided_at is null
                  and territory is not distinct from cast(:territory as uuid)) < :most
                """)
                        .paramSource(RecordParams.of(it).with("most", MOST_WAITING))
                        .update()
                == 1;
    }

    /** Those that wait for a reader, the oldest first. */
    List<Suggestion> waiting(Reader reader) {
        return database.sql(COLUMNS + OF_READER + "order by sent_at, id limit :most")
                .param("teams", reader.teams().toArray(UUID[]::new))
                .param("administers", reader.administers())
                .param("most", MOST_SHOWN)
                .query(RecordRows.of(Suggestion.class))
                .list();
    }

    long count(Reader reader) {
        return database.sql("select count(*) from directory.suggestion " + OF_READER)
                .param("teams", reader.teams().toArray(UUID[]::new))
                .param("administers", reader.administers())
                .query(Long.class)
                .single();
    }

    /** One that waits for a reader. */
    Optional<Suggestion> find(UUID id, Reader reader) {
        return one(id, reader, "");
    }

    /** One that waits for a reader, held until the transaction ends. */
    Optional<Suggestion> take(UUID id, Reader reader) {
        return one(id, reader, " for update");
    }

    private Optional<Suggestion> one(UUID id, Reader reader, String held) {
        return database.sql(COLUMNS + OF_READER + "and id = :id" + held)
                .param("teams", reader.teams().toArray(UUID[]::new))
                .param("administers", reader.administers())
                .param("id", id)
                .query(RecordRows.of(Suggestion.class))
                .optional();
    }

    /** Notes what was decided, and forgets the address. */
    void decide(UUID id, boolean accepted, String answer, @Nullable UUID made, UUID by) {
        database.sql("""
                update directory.suggestion
                set decided_at = :now, decided_by = :by, accepted = :accepted, answer = :answer, made = :made, email = null
                where id = :id
                """)
                .param("now", OffsetDateTime.now(clock))
                .param("by", by)
                .param("accepted", accepted)
                .param("answer", answer)
                .param("made", made, Types.OTHER)
                .param("id", id)
                .update();
    }
}
