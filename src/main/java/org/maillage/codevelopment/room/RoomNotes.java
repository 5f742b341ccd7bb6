package org.maillage.codevelopment.room;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.maillage.account.PersonId;
import org.maillage.codevelopment.PeerSession;
import org.maillage.codevelopment.room.Note.Kind;
import org.maillage.codevelopment.room.TakeNotes.Reworded;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is typed during sessions, and what somebody is typing. */
@Component
record RoomNotes(JdbcClient database, Clock clock) {

    /** Of one person in one session. */
    private static final int MOST = 100;

    /** What somebody reads of a session: their own notes, and the questions and advice of all, in the order they were typed. */
    List<Note> of(PeerSession session, UUID reader) {
        return database.sql("""
                select id, topic_number, author, kind, words, noted_at
                from codevelopment.note
                where session = :session
                and (kind <> 'to-reword' or author = :reader)
                order by noted_at, id
                limit 1000
                """)
                .param("session", session.id())
                .param("reader", reader)
                .query(RecordRows.of(Note.class))
                .list();
    }

    /** Adds one; false for somebody who has noted a hundred. That no advice comes before the consultation is a constraint. */
    boolean add(PeerSession session, int topicNumber, PersonId author, Kind kind, String words) {
        return database.sql("""
                insert into codevelopment.note (id, session, topic_number, author, kind, words, noted_at)
                select :id, :session, :topic, :author, :kind, :words, :now
                where (select count(*) from codevelopment.note where session = :session and author = :author) < :most
                """)
                        .param("id", UUID.randomUUID())
                        .param("session", session.id())
                        .param("topic", topicNumber)
                        .param("author", author.value())
                        .param("kind", Typed.key(kind))
                        .param("words", words)
                        .param("now", OffsetDateTime.now(clock))
                        .param("most", MOST)
                        .update()
                > 0;
    }

    /** Words anew what somebody has typed too early on a topic; false when they have no such note. */
    boolean reword(PeerSession session, int topicNumber, Reworded note, PersonId author, Kind kind) {
        return database.sql("""
                update codevelopment.note set kind = :kind, words = :words
                where id = :note
                and session = :session
                and topic_number = :topic
                and author = :author
                and kind = 'to-reword'
                """)
                        .param("kind", Typed.key(kind))
                        .param("words", note.words())
                        .param("note", note.id())
                        .param("session", session.id())
                        .param("topic", topicNumber)
                        .param("author", author.value())
                        .update()
                > 0;
    }

    /** Takes a note back; false when it is none of theirs. */
    boolean withdraw(PeerSession session, UUID note, PersonId author) {
        return database.sql("""
                delete from codevelopment.note where id = :note and session = :session and author = :author
                """)
                        .param("note", note)
                        .param("session", session.id())
                        .param("author", author.value())
                        .update()
                > 0;
    }

    /** What somebody is typing; empty for nothing. */
    String draft(PeerSession session, UUID person) {
        return database.sql("select words from codevelopment.draft where session = :session and person = :person")
                .param("session", session.id())
                .param("person", person)
                .query((row, number) -> row.getString(1))
                .optional()
                .orElse("");
    }

    /** Keeps what somebody is typing. */
    void keepDraft(PeerSession session, PersonId person, String words) {
        if (words.isEmpty()) {
            database.sql("delete from codevelopment.draft where session = :session and person = :person")
                    .param("session", session.id())
                    .param("person", person.value())
                    .update();
            return;
        }
        database.sql("""
                insert into codevelopment.draft (session, person, words, changed_at)
                values (:session, :person, :words, :now)
                on conflict (session, person) do update set words = excluded.words, changed_at = excluded.changed_at
                """)
                .param("session", session.id())
                .param("person", person.value())
                .param("words", words)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
