package org.maillage.directory.imports;

import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Field;
import org.maillage.directory.Likeness;
import org.maillage.directory.Oppositions;
import org.maillage.directory.Tidy;
import org.maillage.directory.formats.Format;
import org.maillage.directory.formats.Format.Recognised;
import org.maillage.directory.formats.ReadRow;
import org.maillage.directory.formats.StagedRow;
import org.maillage.shared.Rows;
import org.maillage.shared.Typed;
import org.maillage.table.Refused;
import org.maillage.table.Table;
import org.maillage.table.TableRow;
import org.maillage.territory.CommuneBook;
import org.maillage.territory.Perimeters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the rows of a file, one after the other, into the table in which they wait; memory does not grow with them. */
@Component
class StageRows {

    private static final int LONGEST_CONTENTS = 2_000;
    /** Of a register of the whole country, most rows are left out: the first are named, all are counted. */
    private static final int MOST_LEFT_OUT_NAMED = 200;

    private static final int TOLD_EVERY = 10_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Field[] FIELDS = Field.values();

    private static final String COLUMNS = "line, key, "
            + Arrays.stream(FIELDS).map(Field::column).collect(Collectors.joining(", "))
            + ", nominative, likeness, seat, only_known, own, by_name, sheet, said_at";

    private final JdbcClient database;
    private final Rows rows;
    private final Perimeters perimeters;
    private final Imports imports;
    private final Oppositions oppositions;
    private final Clock clock;

    StageRows(
            JdbcClient database,
            Rows rows,
            Perimeters perimeters,
            Imports imports,
            Oppositions oppositions,
            Clock clock) {
        this.imports = imports;
        this.oppositions = oppositions;
        this.clock = clock;
        this.database = database;
        this.rows = rows;
        this.perimeters = perimeters;
    }

    /** Stages the rows; returns how many there were of what. */
    Map<String, Long> stage(Import it, Recognised file) {
        drop(it);
        database.sql(it.sql("create unlogged table {staged} (like directory.staged including defaults)"))
                .update();
        var reading = new Reading(it, file);
        rows.copyApart(it.sql("{staged} (" + COLUMNS + ")"), reading::all);
        if (reading.people != null) {
            reading.people.flush();
        }
        reading.notes.flush();
        database.sql(it.sql("create index on {staged} using brin (line)")).update();
        database.sql(it.sql("analyze {staged}")).update();
        return reading.counts();
    }

    /** Drops the tables in which rows of an import wait, and what was noted about them. */
    void drop(Import it) {
        dropTables(it);
        for (var sql : List.of(
                "delete from directory.import_note where import = :id",
                "delete from directory.import_person where import = :id",
                "delete from directory.import_need where import = :id",
                "delete from directory.import_exchange where import = :id")) {
            database.sql(sql).param("id", it.id()).update();
        }
    }

    void dropTables(Import it) {
        database.sql(it.sql("drop table if exists {staged}, {matched}")).update();
    }

    private Set<String> perimeter(Import it) {
        return it.owner() == null ? Set.of() : Set.copyOf(perimeters.communesOf(it.owner()));
    }

    /** One reading of a file. */
    private final class Reading {

        private final Table table;
        private final Format.RowReader reader;
        private final StagedRow staged = new StagedRow();
        private final Notes notes;
        private final @Nullable StagePeople people;
        private final Map<String, Long> leftOut = new HashMap<>();
        private final UUID id;
        private final long mostNamed;
        private long count;

        Reading(Import it, Recognised file) {
            id = it.id();
            table = file.table();
            var read = new ReadRow(
                    CommuneBook.read(database), perimeter(it), it.options().communes());
            reader = file.format().knowing(table).over(table.header(), read);
            mostNamed = it.person() == null ? MOST_LEFT_OUT_NAMED : Long.MAX_VALUE;
            notes = new Notes(rows, it.id());
            people = it.owner() == null
                    ? null
                    : new StagePeople(rows, oppositions, notes, it.id(), it.owner(), today(clock));
        }

        void all(Rows.Writer writer) {
            table.forEach(
                    (line, why, fields) -> {
                        count++;
                        notes.refuse(line, why, contents(fields));
                    },
                    row -> one(row, writer));
        }

        private void one(TableRow row, Rows.Writer writer) {
            count++;
            if (count % TOLD_EVERY == 0) {
                imports.tellDone(id, count);
            }
            staged.clear(row.line());
            try {
                reader.read(row, staged);
            } catch (Refused e) {
                notes.refuse(row.line(), e, contents(row.fields()));
                return;
            }
            var why = staged.leftOut();
            if (why != null) {
                if (leftOut.merge(Notes.counted(why.key()), 1L, Long::sum) <= mostNamed) {
                    notes.leave(row.line(), why, contents(row.fields()));
                }
                return;
            }
            notes.doubt(row.line(), staged.doubts(), staged.named());
            if (people != null) {
                people.take(row.line(), staged);
            }
            if (!staged.isWithoutActor()) {
                write(row.line(), writer);
            }
        }

        private void write(long line, Rows.Writer writer) {
            writer.column(Long.toString(line));
            var key = staged.key();
            writer.column(key == null ? null : plain(key));
            for (var field : FIELDS) {
                writer.column(column(field));
            }
            writer.column(staged.isNominative() ? "t" : "f");
            writer.column(staged.isNominative() ? Likeness.of(staged.get(Field.NAME)) : "");
            writer.column(staged.isSeat() ? "t" : "f");
            writer.column(staged.isOnlyOfTheKnown() ? "t" : "f");
            writer.column(staged.own().isEmpty() ? null : plain(own()));
            writer.column(staged.isByName() ? "t" : "f");
            writer.column(staged.actor() == null ? null : String.valueOf(staged.actor()));
            var saidAt = staged.saidAt();
            writer.column(saidAt == null ? null : plain(saidAt));
            writer.end();
        }

        private @Nullable String column(Field field) {
            var value = staged.get(field);
            if (value.isEmpty()) {
                return null;
            }
            return field.shape() == Field.Shape.KEYS ? "{" + value + "}" : plain(value);
        }

        private String own() {
            // A zero byte, as JSON writes it.
            return JSON.writeValueAsString(staged.own()).replace("\\u0000", "");
        }

        private static String plain(String value) {
            return value.indexOf('\0') < 0 ? value : value.replace("\0", "");
        }

        // What somebody finds the row by, and can write it anew from.
        private static String contents(List<String> fields) {
            var words =
                    fields.stream().map(Tidy::line).filter(it -> !it.isEmpty()).collect(Collectors.joining(" · "));
            return Typed.cut(words, LONGEST_CONTENTS);
        }

        Map<String, Long> counts() {
            var counts = new HashMap<>(leftOut);
            counts.put("rows", count);
            counts.put("refused", notes.refused());
            counts.put("doubts", notes.doubted());
            return counts;
        }
    }
}
