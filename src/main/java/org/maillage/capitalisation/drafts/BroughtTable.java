package org.maillage.capitalisation.drafts;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** A table of another platform that somebody has brought, kept for a day until they have said what its columns mean. */
record BroughtTable(UUID id, String name, Content content, OffsetDateTime broughtAt) {

    String path() {
        return "/experience-sheets/new/table/" + id;
    }

    /**
     * What it says.
     *
     * @param unread numbers of the lines that could not be read
     */
    record Content(List<String> columns, List<Row> rows, List<Long> unread) {

        Content {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            unread = List.copyOf(unread);
        }

        /** The first thing that stands in a column; empty when nothing does. */
        String example(int column) {
            return rows.stream()
                    .map(it -> it.cells().get(column))
                    .filter(it -> !it.isBlank())
                    .findFirst()
                    .orElse("");
        }
    }

    /**
     * A row: a sheet of the other platform.
     *
     * @param key by which it is known when it comes again
     * @param cells in Markdown, as many as there are columns
     */
    record Row(long line, String key, List<String> cells) {

        Row {
            cells = List.copyOf(cells);
        }
    }
}
