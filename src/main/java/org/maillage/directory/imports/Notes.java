package org.maillage.directory.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.maillage.shared.Rows;
import org.maillage.table.Refused;

/** Takes note of rows that are refused or doubtful, many at a time. */
final class Notes {

    /** How the keys of notes about rows begin that stay out. */
    static final String LEFT_OUT = "left-out.";

    private static final int AT_ONCE = 1_000;

    /** Behind all that is noted of the row itself. */
    private static final int FIRST_OF_PEOPLE = 1_000;

    private static final String TARGET = "directory.import_note (import, line, number, refused, key, filling, excerpt)";

    private final Rows rows;
    private final UUID ofImport;
    private final List<Note> waiting = new ArrayList<>();
    private long refused;
    private long doubted;

    Notes(Rows rows, UUID ofImport) {
        this.rows = rows;
        this.ofImport = ofImport;
    }

    private record Note(long line, int number, boolean refused, Refused why, String excerpt) {}

    /** The count in which a reason is told: « no-commune » of « no-commune.several ». */
    static String counted(String reason) {
        var dot = reason.indexOf('.');
        return dot < 0 ? reason : reason.substring(0, dot);
    }

    /** @param excerpt what somebody recognises the row by */
    void refuse(long line, Refused why, String excerpt) {
        refused++;
        add(new Note(line, 0, true, why, excerpt));
    }

    /** Notes that a row is sound and yet stays out; that is neither refused nor doubted. */
    void leave(long line, Refused why, String excerpt) {
        add(new Note(
                line, 0, false, new Refused(LEFT_OUT + why.key(), why.values().toArray()), excerpt));
    }

    void doubt(long line, List<Refused> doubts, String excerpt) {
        if (!doubts.isEmpty()) {
            doubted++;
        }
        for (var i = 0; i < doubts.size(); i++) {
            add(new Note(line, i + 1, false, doubts.get(i), excerpt));
        }
    }

    /** Notes something of one of the people of a row. */
    void doubt(long line, int person, Refused why, String excerpt) {
        doubted++;
        add(new Note(line, FIRST_OF_PEOPLE + person, false, why, excerpt));
    }

    private void add(Note note) {
        waiting.add(note);
        if (waiting.size() >= AT_ONCE) {
            flush();
        }
    }

    void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        rows.copy(
                TARGET,
                writer -> waiting.forEach(it -> writer.row(
                        ofImport,
                        it.line(),
                        it.number(),
                        it.refused(),
                        it.why().key(),
                        literal(it.why().values()),
                        it.excerpt().replace("\0", ""))));
        waiting.clear();
    }

    /** A list as PostgreSQL writes one. */
    private static String literal(List<String> values) {
        var text = new StringBuilder("{");
        for (var value : values) {
            text.append(text.length() == 1 ? "" : ",")
                    .append('"')
                    .append(value.replace("\0", "").replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return text.append('}').toString();
    }

    long refused() {
        return refused;
    }

    long doubted() {
        return doubted;
    }
}
