package org.maillage.directory.imports;

import static org.maillage.shared.Words.say;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.maillage.shared.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells what was noted about the rows of an import: first those that stay out, one by one, then what was taken with a remark,
 * the rows of one remark together.
 */
@Component
record DescribeNotes(JdbcClient database) {

    private static final int LINES_NAMED = 5;

    /** Rows that are refused or stay out have a place in the file of their own; remarks are told by their words. */
    private static final String OUT = "(refused or key like 'left-out.%')";

    /**
     * A note.
     *
     * @param line of its row, or the first of them
     * @param number of the note among those of its line
     * @param lines of its rows, for the reader
     */
    record Told(long line, int number, String lines, boolean refused, boolean taken, String words, String excerpt) {}

    /** Rows that stay out, behind a note; those that are refused and those that are put aside, as they stand in the file. */
    List<Told> out(Import it, long line, int number, int most) {
        return database.sql("""
                select line, number, refused, key, filling, excerpt
                from directory.import_note
                where import = :id
                and {out}
                and (line, number) > (:line, :number)
                order by line, number
                limit :most
                """.replace("{out}", OUT))
                .param("id", it.id())
                .param("line", line)
                .param("number", number)
                .param("most", most)
                .query((row, index) -> new Told(
                        row.getLong("line"),
                        row.getInt("number"),
                        Long.toString(row.getLong("line")),
                        row.getBoolean("refused"),
                        false,
                        words(row),
                        row.getString("excerpt")))
                .list();
    }

    /** Remarks about rows that are taken, each once with its rows; those of most rows first. */
    List<Told> remarks(Import it, int most) {
        return database.sql("""
                select min(line) as line, key, min(filling) as filling, min(excerpt) as excerpt, count(*) as rows,
                  (array_agg(line order by line))[1\\:%d] as lines
                from directory.import_note
                where import = :id
                and not {out}
                group by key, case when key = 'not-in-list' then filling[3\\:4] else filling end
                order by count(*) desc, min(line), key
                limit :most
                """.formatted(LINES_NAMED).replace("{out}", OUT))
                .param("id", it.id())
                .param("most", most)
                .query((row, index) -> new Told(
                        row.getLong("line"),
                        0,
                        lines(row),
                        false,
                        true,
                        words(row),
                        row.getLong("rows") == 1 ? row.getString("excerpt") : ""))
                .list();
    }

    /** How many notes there are. */
    long count(Import it) {
        return database.sql("select count(*) from directory.import_note where import = :id")
                .param("id", it.id())
                .query(Long.class)
                .single();
    }

    private static String words(ResultSet row) throws SQLException {
        return say("table.refused." + row.getString("key"), (Object[])
                row.getArray("filling").getArray());
    }

    private static String lines(ResultSet row) throws SQLException {
        var count = row.getLong("rows");
        var named = Arrays.stream((Object[]) row.getArray("lines").getArray())
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return count <= LINES_NAMED ? named : say("directory.import.note.lines", named, Words.count(count));
    }
}
