package org.maillage.programme.call;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Secret;
import org.maillage.shared.Words;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The applications of territories. */
@Repository
class Applications {

    /** More than any call has had; a page says so when there are more. */
    static final int MOST = 300;

    private static final String ROWS = """
            select id, edition, email, territory, structure, structure_kind, first_name, second_name, second_email,
              experience, experience_since, motivations, submitted_at, withdrawn_at, chosen, decision, letter_subject,
              letter_body, letter_sent_at, language, version
            from programme.application
            """;

    private final JdbcClient database;
    private final Clock clock;

    Applications(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    UUID begin(UUID edition, String email, String territory, Secret secret) {
        var id = UUID.randomUUID();
        database.sql("""
                insert into programme.application (id, edition, secret_hash, email, territory, started_at, language)
                values (:id, :edition, :hash, :email, :territory, :now, :language)
                """)
                .param("id", id)
                .param("edition", edition)
                .param("hash", secret.hash())
                .param("email", email)
                .param("territory", territory)
                .param("now", OffsetDateTime.now(clock))
                .param("language", Words.language().getLanguage())
                .update();
        return id;
    }

    Optional<Application> find(Secret secret) {
        return database.sql(ROWS + "where secret_hash = :hash")
                .param("hash", secret.hash())
                .query(RecordRows.of(Application.class))
                .optional();
    }

    /** Those that are written under an address. */
    List<Application> of(String email) {
        return database.sql(ROWS + "where email = :email order by started_at, id")
                .param("email", email)
                .query(RecordRows.of(Application.class))
                .list();
    }

    /** Gives an application another secret; the one before opens it no more. */
    void renew(UUID id, Secret secret) {
        database.sql("update programme.application set secret_hash = :hash where id = :id")
                .param("hash", secret.hash())
                .param("id", id)
                .update();
    }

    Optional<Application> find(UUID edition, UUID id) {
        return database.sql(ROWS + "where id = :id and edition = :edition")
                .param("id", id)
                .param("edition", edition)
                .query(RecordRows.of(Application.class))
                .optional();
    }

    /** Those that were handed in, in the order in which they were. */
    List<Application> submitted(UUID edition) {
        return database.sql(ROWS + """
                where edition = :edition
                and submitted_at is not null
                order by submitted_at, id
                limit :most
                """)
                .param("edition", edition)
                .param("most", MOST)
                .query(RecordRows.of(Application.class))
                .list();
    }

    /** Those that were handed in and not taken back, answered or not. */
    int handedIn(UUID edition) {
        return database.sql("""
                select count(*)
                from programme.application
                where edition = :edition
                and submitted_at is not null
                and withdrawn_at is null
                """).param("edition", edition).query(Integer.class).single();
    }

    int drafts(UUID edition) {
        return database.sql("""
                select count(*)
                from programme.application
                where edition = :edition
                and submitted_at is null
                and withdrawn_at is null
                """).param("edition", edition).query(Integer.class).single();
    }

    /** Those that are still being written. */
    List<Application> begun(UUID edition) {
        return database.sql(ROWS + """
                where edition = :edition
                and submitted_at is null
                and withdrawn_at is null
                order by started_at, id
                limit 5000
                """)
                .param("edition", edition)
                .query(RecordRows.of(Application.class))
                .list();
    }

    /**
     * Keeps what a draft says.
     *
     * @throws OptimisticLockingFailureException when it has changed since it was read, or is no draft any more
     */
    void save(Application application) {
        var kept = database.sql("""
                update programme.application
                set territory = :territory, structure = :structure, structure_kind = :structureKind,
                  first_name = :firstName, second_name = :secondName, second_email = :secondEmail,
                  experience = :experience, experience_since = :experienceSince, motivations = :motivations,
                  version = version + 1
                where id = :id
                and version = :version
                and submitted_at is null
                """).paramSource(application).update();
        changed(kept, application.id());
    }

    private static void changed(int rows, UUID application) {
        if (rows == 0) {
            throw new OptimisticLockingFailureException("The application (%s) has changed.".formatted(application));
        }
    }

    /** Marks a draft as handed in, or takes it back; false when it was so already. */
    boolean markSubmitted(UUID id, boolean submitted) {
        return database.sql("""
                update programme.application
                set submitted_at = case when :submitted then cast(:now as timestamptz) end, withdrawn_at = null,
                  left_set = left_set or chosen, chosen = false, version = version + 1
                where id = :id
                and decision is null
                and (submitted_at is null) = :submitted
                """)
                        .param("submitted", submitted)
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", id)
                        .update()
                > 0;
    }

    boolean withdraw(UUID id) {
        return database.sql("""
                update programme.application
                set withdrawn_at = :now, submitted_at = null, left_set = left_set or chosen, chosen = false,
                  version = version + 1
                where id = :id
                and withdrawn_at is null
                and decision is null
                """)
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", id)
                        .update()
                > 0;
    }

    /**
     * Keeps a decision and the letter that tells it, before it goes.
     *
     * @throws OptimisticLockingFailureException when it has changed since it was read, or its letter has gone
     */
    void decide(Application application, String decision, String subject, String body) {
        var kept = database.sql("""
                update programme.application
                set decision = :decision, letter_subject = :subject, letter_body = :body, version = version + 1
                where id = :id
                and version = :version
                and letter_sent_at is null
                and submitted_at is not null
                """)
                .param("decision", decision)
                .param("subject", subject)
                .param("body", body)
                .param("id", application.id())
                .param("version", application.version())
                .update();
        changed(kept, application.id());
    }

    /** Marks the letter as sent; false when it was. */
    boolean markLetterSent(UUID id) {
        return database.sql("""
                update programme.application
                set letter_sent_at = :now
                where id = :id
                and letter_sent_at is null
                and decision is not null
                """)
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", id)
                        .update()
                > 0;
    }
}
