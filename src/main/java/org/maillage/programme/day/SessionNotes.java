package org.maillage.programme.day;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.maillage.programme.session.HangsOnSession;
import org.maillage.programme.session.KeepsMinutes;
import org.maillage.programme.session.Session;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What who facilitates notes during sessions; once it is sent it is the minutes of the session. */
@Component
record SessionNotes(JdbcClient database, Clock clock) implements KeepsMinutes, HangsOnSession {

    Notes of(Session session) {
        return database.sql("""
                select words, changed_by, changed_at, version, sent_by, sent_at, sent_to
                from programme.session_notes
                where session = :session
                """)
                .param("session", session.id())
                .query(RecordRows.of(Notes.class))
                .optional()
                .orElse(Notes.NONE);
    }

    @Override
    public Minutes minutes(UUID session) {
        return database.sql(
                        "select sent_at is not null from programme.session_notes where session = :session and words <> ''")
                .param("session", session)
                .query(Boolean.class)
                .optional()
                .map(sent -> sent ? Minutes.SENT : Minutes.NOTED)
                .orElse(Minutes.NONE);
    }

    @Override
    public boolean hangsOn(UUID session) {
        return minutes(session) != Minutes.NONE;
    }

    /** Keeps the words of a session; false when somebody else has written or sent them since they were read. */
    boolean keep(Session session, String words, int version, PersonId by) {
        return database.sql("""
                insert into programme.session_notes (session, words, changed_by, changed_at, version)
                select :session, :words, :by, :now, 1
                where :version = 0
                on conflict (session) do nothing
                """)
                                .param("session", session.id())
                                .param("words", words)
                                .param("by", by.value())
                                .param("now", OffsetDateTime.now(clock))
                                .param("version", version)
                                .update()
                        > 0
                || database.sql("""
                update programme.session_notes
                set words = :words, changed_by = :by, changed_at = :now, version = version + 1
                where session = :session
                and version = :version
                and sent_at is null
                """)
                                .param("session", session.id())
                                .param("words", words)
                                .param("by", by.value())
                                .param("now", OffsetDateTime.now(clock))
                                .param("version", version)
                                .update()
                        > 0;
    }

    /** Notes that they are sent, once; false when they were, are empty, or are not those that were read over. */
    boolean send(Session session, int version, PersonId by, int to) {
        return database.sql("""
                update programme.session_notes
                set sent_by = :by, sent_at = :now, sent_to = :to, version = version + 1
                where session = :session
                and version = :version
                and sent_at is null
                and words <> ''
                """)
                        .param("by", by.value())
                        .param("now", OffsetDateTime.now(clock))
                        .param("to", to)
                        .param("session", session.id())
                        .param("version", version)
                        .update()
                > 0;
    }

    /**
     * The notes of a session.
     *
     * @param words as Markdown
     * @param version 0 before anything was written
     * @param sentTo how many people they were sent to; null with {@code sentBy} and {@code sentAt} until then
     */
    record Notes(
            String words,
            @Nullable UUID changedBy,
            @Nullable OffsetDateTime changedAt,
            int version,
            @Nullable UUID sentBy,
            @Nullable OffsetDateTime sentAt,
            @Nullable Integer sentTo) {

        static final Notes NONE = new Notes("", null, null, 0, null, null, null);

        boolean isSent() {
            return sentAt != null;
        }
    }
}
