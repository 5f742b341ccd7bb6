package org.maillage.directory.imports;

import static org.maillage.shared.Words.say;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.maillage.table.SafeCsv;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Each row of a file that was refused or taken with a doubt, with its line and the reason, as CSV. */
@Component
record ImportReport(JdbcClient database) {

    private static final int MOST = 200_000;
    private static final int AT_ONCE = 1_000;

    /** @param number of the note among those of its line */
    private record Noted(long line, int number, List<String> cells) {}

    void write(Import it, OutputStream into) throws IOException {
        try (var csv = new SafeCsv(into)) {
            csv.row(List.of(
                    say("directory.import.report.line"),
                    say("directory.import.report.taken"),
                    say("directory.import.report.why"),
                    say("directory.import.report.row")));
            var last = new Noted(-1, -1, List.of());
            for (var written = 0; written < MOST; written += AT_ONCE) {
                var next = after(last, it);
                next.forEach(noted -> csv.row(noted.cells()));
                if (next.size() < AT_ONCE) {
                    break;
                }
                last = next.getLast();
            }
            unnamed(it)
                    .ifPresent(more ->
                            csv.row(List.of("", say("directory.no"), say("table.refused.left-out.more", more), "")));
        }
    }

    private static boolean isTaken(boolean refused, String key) {
        return !refused && !key.startsWith(Notes.LEFT_OUT);
    }

    /** How many rows stay out without being named one by one; empty for none. */
    private Optional<Long> unnamed(Import it) {
        var named = database.sql("""
                select count(*) from directory.import_note
                where import = :id
                and key like 'left-out.%'
                """).param("id", it.id()).query(Long.class).single();
        var left = Imports.LEFT_OUT.stream().mapToLong(it::count).sum();
        return Optional.of(left - named).filter(more -> more > 0);
    }

    private List<Noted> after(Noted last, Import it) {
        return database.sql("""
                select line, number, refused, key, filling, excerpt
                from directory.import_note
                where import = :id
                and (line, number) > (:line, :number)
                order by line, number
                limit :most
                """)
                .param("id", it.id())
                .param("line", last.line())
                .param("number", last.number())
                .param("most", AT_ONCE)
                .query((row, index) -> new Noted(
                        row.getLong("line"),
                        row.getInt("number"),
                        List.of(
                                Long.toString(row.getLong("line")),
                                say(
                                        isTaken(row.getBoolean("refused"), row.getString("key"))
                                                ? "directory.yes"
                                                : "directory.no"),
                                say("table.refused." + row.getString("key"), (Object[])
                                        row.getArray("filling").getArray()),
                                row.getString("excerpt"))))
                .list();
    }
}
