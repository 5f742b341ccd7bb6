package org.maillage.pathway;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.pathway.PublishedEdition.FramingNote;
import org.maillage.pathway.PublishedEdition.Lesson;
import org.maillage.pathway.PublishedEdition.Move;
import org.maillage.shared.Text;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an edition says as the database hands it out: its own content, and the rows that belong to it, all as JSON.
 *
 * @param sessions that stand for those of the content; null where these are told
 */
record EditionRows(
        String content,
        String moves,
        @Nullable String note,
        String lessons,
        @Nullable String sessions) {

    EditionRows withSessions(@Nullable String sessions) {
        return new EditionRows(content, moves, note, lessons, sessions);
    }

    int letters() {
        return content.length()
                + moves.length()
                + (note == null ? 0 : note.length())
                + lessons.length()
                + (sessions == null ? 0 : sessions.length());
    }

    PublishedEdition read(JsonMapper json) {
        var note = this.note == null ? null : json.readValue(this.note, FramingNote.class);
        var moves = Arrays.stream(json.readValue(this.moves, MoveRow[].class))
                .map(MoveRow::move)
                .toList();
        var lessons = List.of(json.readValue(this.lessons, Lesson[].class));
        var said = (ObjectNode) json.readTree(this.content);
        if (sessions != null) {
            said.set("sessions", json.readTree(sessions));
        }
        return json.treeToValue(said, PublishedEdition.class).with(moves, note, lessons);
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
