package org.maillage.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a backup says of itself: the entry {@code backup.json} of its file, written last.
 *
 * @param format the version of this format
 * @param at the point in time of which the rows are
 * @param postgresql the version of the server they were read from
 * @param steps the changes of shape that the database had had, in their order
 * @param sequences where each stands, as the server writes it
 */
record BackupContents(
        int format,
        Instant at,
        String postgresql,
        List<Step> steps,
        List<TableContents> tables,
        Map<String, String> sequences) {

    static final int FORMAT = 1;
    static final String ENTRY = "backup.json";

    long rows() {
        return tables.stream().mapToLong(TableContents::rows).sum();
    }

    /**
     * The rows of a table, in an entry of the file in PostgreSQL's text format.
     *
     * @param name with its schema, quoted where need be
     * @param columns in the order of the values, quoted likewise
     */
    record TableContents(String name, List<String> columns, long rows) {

        String entry() {
            return "tables/" + name;
        }
    }
}
