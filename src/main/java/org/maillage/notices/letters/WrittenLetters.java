package org.maillage.notices.letters;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.notices.letters.Recipients.Chosen;
import org.maillage.notices.letters.Recipients.Recipient;
import org.maillage.shared.Job;
import org.maillage.shared.NotFound;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The letters that people have begun or sent, and who was chosen for each. */
@Repository
record WrittenLetters(JdbcClient database, Clock clock) {

    private static final Duration DRAFTS_KEPT = Duration.ofDays(30);
    private static final Duration KEPT = Duration.ofDays(365);

    private static final String ROWS = """
            select id, kind, scope, about, author, subject, words, urgent, version, sent_at
            from notices.letter
            """;

    void begin(WrittenLetter letter, Collection<Chosen> chosen) {
        database.sql("""
                insert into notices.letter (id, kind, scope, about, author, begun_at)
                values (:id, :kind, :scope, :about, :author, :now)
                """)
                .param("id", letter.id())
                .param("kind", letter.kind())
                .param("scope", letter.scope())
                .param("about", letter.about())
                .param("author", letter.author())
                .param("now", OffsetDateTime.now(clock))
                .update();
        database.sql("""
                insert into notices.letter_reader (letter, reader, name)
                select :letter, reader, name
                from unnest(:readers, :names) as chosen (reader, name)
                """)
                .param("letter", letter.id())
                .param("readers", chosen.stream().map(Chosen::reader).toArray(UUID[]::new))
                .param("names", chosen.stream().map(Chosen::name).toArray(String[]::new))
                .update();
    }

    /** @throws NotFound when there is none of this id */
    WrittenLetter get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("letter", id));
    }

    Optional<WrittenLetter> find(UUID id) {
        return database.sql(ROWS + "where id = :id")
                .param("id", id)
                .query(RecordRows.of(WrittenLetter.class))
                .optional();
    }

    /** The same, while nobody else sends or changes it. */
    WrittenLetter hold(UUID id) {
        return database.sql(ROWS + "where id = :id for update")
                .param("id", id)
                .query(RecordRows.of(WrittenLetter.class))
                .optional()
                .orElseThrow(() -> new NotFound("letter", id));
    }

    /** Changes the words of a draft; false when it was changed or sent meanwhile. */
    boolean save(WrittenLetter letter) {
        return database.sql("""
                update notices.letter
                set subject = :subject, words = :words, urgent = :urgent, version = version + 1
                where id = :id
                and version = :version
                and sent_at is null
                """)
                        .param("subject", letter.subject())
                        .param("words", letter.words())
                        .param("urgent", letter.urgent())
                        .param("id", letter.id())
                        .param("version", letter.version())
                        .update()
                > 0;
    }

    /** Throws a draft away. */
    void discard(UUID id) {
        database.sql("delete from notices.letter where id = :id and sent_at is null")
                .param("id", id)
                .update();
    }

    /** Those who were chosen, by name. */
    List<Chosen> chosen(UUID letter) {
        return database.sql("""
                select reader, name
                from notices.letter_reader
                where letter = :letter
                order by name collate "fr-x-icu", reader
                limit 1000
                """)
                .param("letter", letter)
                .query(RecordRows.of(Chosen.class))
                .list();
    }

    void markSent(UUID letter, Recipients recipients) {
        var all = recipients.all();
        database.sql("""
                update notices.letter_reader r
                set name = now.name, outcome = now.outcome, email = now.email
                from unnest(:readers, :names, :outcomes, :emails) as now (reader, name, outcome, email)
                where r.letter = :letter
                and r.reader = now.reader
                """)
                .param("letter", letter)
                .param("readers", all.stream().map(Recipient::id).toArray(UUID[]::new))
                .param("names", all.stream().map(Recipient::name).toArray(String[]::new))
                .param("outcomes", all.stream().map(it -> it.outcome().key()).toArray(String[]::new))
                .param("emails", all.stream().map(WrittenLetters::email).toArray(String[]::new))
                .update();
        database.sql("update notices.letter set sent_at = :now, version = version + 1 where id = :id")
                .param("now", OffsetDateTime.now(clock))
                .param("id", letter)
                .update();
    }

    private static @Nullable String email(Recipient it) {
        return it.outcome() != LetterOutcome.POSTED || it.member() == null
                ? null
                : it.member().email();
    }

    /** Lets nobody else send a letter of an author until the transaction ends. */
    void holdAuthor(UUID author) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('letters of ' || :author, 0))")
                .param("author", author.toString())
                .query((row, number) -> "")
                .list();
    }

    /** How many mails of somebody's letters were posted in the last day. */
    int postedLately(UUID author) {
        return database.sql("""
                select count(*)
                from notices.letter l
                join notices.letter_reader r on r.letter = l.id
                where l.author = :author
                and l.sent_at > :since
                and r.outcome = 'posted'
                """)
                .param("author", author)
                .param("since", OffsetDateTime.now(clock).minusDays(1))
                .query(Integer.class)
                .single();
    }

    /** Whether a letter still waits to be sent to an address. */
    boolean wentTo(UUID letter, String email) {
        return database.sql("""
                select exists (select from notices.letter_reader where letter = :letter and email = :email)
                """)
                .param("letter", letter)
                .param("email", email)
                .query(Boolean.class)
                .single();
    }

    @Job(value = "letters.job.old", everySeconds = 86_400)
    void forgetOld() {
        database.sql("""
                delete from notices.letter
                where sent_at < :sentBefore
                or (sent_at is null and begun_at < :begunBefore)
                """)
                .param("sentBefore", OffsetDateTime.now(clock).minus(KEPT))
                .param("begunBefore", OffsetDateTime.now(clock).minus(DRAFTS_KEPT))
                .update();
    }
}
