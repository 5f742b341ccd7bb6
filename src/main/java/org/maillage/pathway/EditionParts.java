package org.maillage.pathway;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.maillage.pathway.PublishedEdition.Move;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Writes the rows that belong to an edition: moves and framing notes are only ever added, lessons are written anew. */
record EditionParts(JdbcClient database, JsonMapper json, EditionId edition) {

    void write(PublishedEdition content, Clock clock) {
        var landed = count("select count(*) from pathway.move where edition = :edition");
        for (var position = landed + 1; position <= content.moves().size(); position++) {
            add(position, content.moves().get(position - 1));
        }
        addNote(content, clock);
        writeLessons(content);
    }

    private int count(String sql) {
        return database.sql(sql)
                .param("edition", edition.value())
                .query(Integer.class)
                .single();
    }

    private void add(int position, Move move) {
        var on = move.on();
        database.sql("""
                insert into pathway.move (edition, position, status, year, month, day, certainty, note, sources)
                values (:edition, :position, :status, :year, :month, :day, :certainty, cast(:note as jsonb),
                  cast(:sources as text[]))
                """)
                .param("edition", edition.value())
                .param("position", position)
                .param("status", move.to().key())
                .param("year", on == null ? null : on.year(), Types.INTEGER)
                .param("month", on == null ? null : on.month(), Types.INTEGER)
                .param("day", on == null ? null : on.day(), Types.INTEGER)
                .param("certainty", move.certainty().key())
                .param("note", asJson(move.note()), Types.VARCHAR)
                .param("sources", move.sources().toArray(String[]::new))
                .update();
    }

    private @Nullable String asJson(@Nullable Object value) {
        return value == null ? null : json.writeValueAsString(value);
    }

    private void addNote(PublishedEdition content, Clock clock) {
        var note = content.framingNote();
        if (note == null) {
            return;
        }
        database.sql("""
                insert into pathway.framing_note (edition, version, content, added_at)
                values (:edition, :version, cast(:content as jsonb), :addedAt)
                on conflict do nothing
                """)
                .param("edition", edition.value())
                .param("version", note.version())
                .param("content", json.writeValueAsString(note))
                .param("addedAt", OffsetDateTime.now(clock))
                .update();
    }

    private void writeLessons(PublishedEdition content) {
        database.sql("delete from pathway.lesson where edition = :edition")
                .param("edition", edition.value())
                .update();
        for (var place = 0; place < content.lessons().size(); place++) {
            var lesson = content.lessons().get(place);
            database.sql("""
                    insert into pathway.lesson (edition, place, kind, number, content)
                    values (:edition, :place, :kind, :number, cast(:content as jsonb))
                    """)
                    .param("edition", edition.value())
                    .param("place", place)
                    .param("kind", lesson.kind().key())
                    .param("number", lesson.number())
                    .param("content", json.writeValueAsString(lesson))
                    .update();
        }
    }
}
