package org.maillage.table;

import java.util.List;
import java.util.function.Consumer;

/** Rows below names, whatever kind of file they come in. */
public interface Table {

    TableHeader header();

    /**
     * Hands over the rows one by one, in their order; what the reading refuses is noted.
     *
     * @throws Unreadable when the rows cannot be told apart
     */
    void forEach(Refusals refusals, Consumer<TableRow> reading);

    /** How the file was written, for the reader, as far as it is known once its rows are read. */
    Look look();

    /** Takes note of a row that is not taken, with what stands in it. */
    interface Refusals {
        void refuse(long line, Refused why, List<String> fields);
    }

    /**
     * How a file was written.
     *
     * @param kind csv, xlsx or json
     * @param encoding of its letters; empty where there is no choice
     * @param separator between its columns, or the name of the sheet of a workbook; empty where there is none
     */
    record Look(String kind, String encoding, String separator) {}
}
