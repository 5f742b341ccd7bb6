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
record ImportReport(DescribeNotes tellNotes, JdbcClient database) {

    private static final int MOST = 200_000;
    private static final int AT_ONCE = 1_000;
    private static final int MOST_REMARKS = 20_000;

    void write(Import it, OutputStream into) throws IOException {
        try (var csv = new SafeCsv(into)) {
            csv.row(List.of(
                    say("directory.import.report.line"),
                    say("directory.import.report.taken"),
                    say("directory.import.report.why"),
                    say("directory.import.report.row")));
            if (!it.leftAside().isEmpty()) {
                csv.row(List.of(
                        "",
                        say("directory.no"),
                        say("directory.import.left-aside", String.join(", ", it.leftAside())),
                        ""));
            }
            var line = -1L;
            var number = -1;
            for (var written = 0; written < MOST; written += AT_ONCE) {
                var next = tellNotes.out(it, line, number, AT_ONCE);
                next.forEach(told -> csv.row(cells(told)));
                if (next.size() < AT_ONCE) {
                    break;
                }
                line = next.getLast().line();
                number = next.getLast().number();
            }
            unnamed(it)
                    .ifPresent(more ->
                            csv.row(List.of("", say("directory.no"), say("table.refused.left-out.more", more), "")));
            tellNotes.remarks(it, MOST_REMARKS).forEach(told -> csv.row(cells(told)));
        }
    }

    private static List<String> cells(DescribeNotes.Told told) {
        return List.of(
                told.lines(), say(told.taken() ? "directory.yes" : "directory.no"), told.words(), told.excerpt());
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
}
