package org.maillage.pathway;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.pathway.PublishedEdition.FramingNote;
import org.maillage.pathway.PublishedEdition.Lesson;
import org.maillage.pathway.PublishedEdition.Move;
import org.maillage.shared.Text;
import tools.jackson.databind.json.JsonMapper;

/** An edition as the database hands it out: its own row, with those that belong to it as JSON. */
record EditionRows(
        UUID id,
        UUID template,
        int version,
        Instant updatedAt,
        String content,
        String moves,
        @Nullable String note,
        String lessons) {

    Edition edition(JsonMapper json) {
        var note = this.note == null ? null : json.readValue(this.note, FramingNote.class);
        var moves = Arrays.stream(json.readValue(this.moves, MoveRow[].class))
                .map(MoveRow::move)
                .toList();
        var lessons = List.of(json.readValue(this.lessons, Lesson[].class));
        var content = json.readValue(this.content, EditionContent.class).with(moves, note, lessons);
        return Edition.restore(new EditionId(id), template, version, updatedAt, content);
    }

    /** A row of pathway.move. */
    private record MoveRow(
            String status,
            @Nullable Integer year,
            @Nullable Integer month,
            @Nullable Integer day,
            String certainty,
            @Nullable Text note,
            List<String> sources) {

        Move move() {
            return new Move(
                    Status.find(status).orElseThrow(),
                    year == null ? null : new PartialDate(year, month, day),
                    Certainty.valueOf(certainty.toUpperCase(java.util.Locale.ROOT)),
                    note,
                    sources);
        }
    }
}
