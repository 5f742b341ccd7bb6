package org.maillage.directory.contact;

import java.util.List;
import org.maillage.directory.Row;
import org.maillage.web.Frame;

/** Somebody met in organisations, as the reader may see them. */
record ContactPage(
        Frame frame,
        String path,
        String name,
        List<Row> rows,
        List<At> organisations,
        boolean mayChange,
        String today) {

    /** What they are and where. */
    record At(String membership, String organisation, String path, String role, String time, boolean past) {}
}
