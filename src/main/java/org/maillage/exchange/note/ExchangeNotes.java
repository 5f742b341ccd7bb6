package org.maillage.exchange.note;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.CatalystRole;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The notes of exchanges. */
@Repository
record ExchangeNotes(JdbcClient database, Clock clock) {

    static final String ROWS = """
            select n.id, n.team, n.author, n.who, n.who_guessed, n.actor, n.words, n.on_day, n.minutes, n.role, n.next_words,
              n.next_on, n.next_guessed, n.carrier, n.done_on, n.muted_at, n.photo, n.source, n.draft, n.removed_at, n.example, n.version
            from exchange.note n
            """;

    Optional<ExchangeNote> find(ExchangeNoteId id) {
        return database.sql(ROWS + "where n.id = :id")
                .param("id", id.value())
                .query(ExchangeNotes::read)
                .optional();
    }

    /** @throws NotFound when there is none */
    ExchangeNote get(ExchangeNoteId id) {
        return find(id).orElseThrow(() -> new NotFound("note", id.value()));
    }

    /** Those of these that are there, be they removed. */
    Set<ExchangeNoteId> known(Collection<ExchangeNoteId> ids) {
        return Set.copyOf(database.sql("select id from exchange.note where id = any(:ids)")
                .param("ids", ids.stream().map(ExchangeNoteId::value).toArray(UUID[]::new))
                .query((row, number) -> new ExchangeNoteId(row.getObject("id", UUID.class)))
                .list());
    }

    /** Adds one; false when it has come in before. */
    boolean add(ExchangeNote note) {
        return statement("""
                insert into exchange.note (id, team, author, who, who_guessed, actor, words, on_day, minutes, role, next_words,
                  next_on, next_guessed, carrier, done_on, muted_at, photo, source, draft, written_at, keep_until)
                values (:id, :team, :author, :who, :whoGuessed, :actor, :words, :onDay, :minutes, :role, :nextWords, :nextOn,
                  :nextGuessed, :carrier, :doneOn, :mutedAt, :photo, :source, :draft, :now, :keepUntil)
                on conflict (id) do nothing
                """, note)
                        .param("team", note.team())
                        .param("author", note.author(), Types.OTHER)
                        .param("source", Typed.key(note.source()))
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                > 0;
    }

    /** Keeps what was changed; false when somebody else has changed it since it was read. */
    boolean save(ExchangeNote note) {
        return statement("""
                update exchange.note
                set who = :who, who_guessed = :whoGuessed, actor = :actor, words = :words, on_day = :onDay, minutes = :minutes,
                  role = :role, next_words = :nextWords, next_on = :nextOn, next_guessed = :nextGuessed, carrier = :carrier,
                  done_on = :doneOn, muted_at = :mutedAt, photo = :photo, draft = :draft, keep_until = :keepUntil, version = version + 1
                where id = :id
                and version = :version
                and removed_at is null
                """, note).param("version", note.version()).update() > 0;
    }

    /** Removes one for thirty days, or brings it back. */
    void remove(ExchangeNote note, boolean away) {
        database.sql("""
                update exchange.note
                set removed_at = :at, version = version + 1
                where id = :id
                and (removed_at is null) = :away
                """)
                .param("at", away ? OffsetDateTime.now(clock) : null, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("away", away)
                .param("id", note.id().value())
                .update();
    }

    /** Says of one that it was made up for the demonstration. */
    void markExample(ExchangeNoteId note) {
        database.sql("update exchange.note set example = true where id = :id")
                .param("id", note.value())
                .update();
    }

    private JdbcClient.StatementSpec statement(String sql, ExchangeNote note) {
        var next = note.next();
        return database.sql(sql)
                .param("id", note.id().value())
                .param("who", note.who())
                .param("whoGuessed", note.whoGuessed())
                .param("actor", note.actor(), Types.OTHER)
                .param("words", note.words())
                .param("onDay", note.onDay())
                .param("minutes", note.minutes(), Types.INTEGER)
                .param("role", note.role() == null ? null : Typed.key(note.role()), Types.VARCHAR)
                .param("nextWords", next == null ? "" : next.words())
                .param("nextOn", next == null ? null : next.on(), Types.DATE)
                .param("nextGuessed", next != null && next.guessed())
                .param("carrier", next == null ? null : next.carrier(), Types.OTHER)
                .param("doneOn", next == null ? null : next.doneOn(), Types.DATE)
                .param("mutedAt", next == null ? null : next.mutedAt(), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("photo", note.photo(), Types.OTHER)
                .param("draft", note.draft())
                .param("keepUntil", note.onDay().plus(ExchangeNote.KEPT));
    }

    static ExchangeNote read(ResultSet row, int number) throws SQLException {
        var role = row.getString("role");
        return new ExchangeNote(
                new ExchangeNoteId(row.getObject("id", UUID.class)),
                row.getObject("team", UUID.class),
                row.getObject("author", UUID.class),
                row.getString("who"),
                row.getBoolean("who_guessed"),
                row.getObject("actor", UUID.class),
                row.getString("words"),
                row.getObject("on_day", LocalDate.class),
                row.getObject("minutes", Integer.class),
                role == null ? null : Typed.one(CatalystRole.class, role).orElseThrow(),
                next(row),
                row.getObject("photo", UUID.class),
                Typed.one(NoteSource.class, row.getString("source")).orElseThrow(),
                row.getBoolean("draft"),
                row.getObject("removed_at", OffsetDateTime.class),
                row.getBoolean("example"),
                row.getInt("version"));
    }

    private static @Nullable NextAction next(ResultSet row) throws SQLException {
        var on = row.getObject("next_on", LocalDate.class);
        return on == null
                ? null
                : new NextAction(
                        row.getString("next_words"),
                        on,
                        row.getBoolean("next_guessed"),
                        row.getObject("carrier", UUID.class),
                        row.getObject("done_on", LocalDate.class),
                        row.getObject("muted_at", OffsetDateTime.class));
    }
}
