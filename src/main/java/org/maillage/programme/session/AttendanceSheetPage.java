package org.maillage.programme.session;

import java.util.List;

/** The attendance sheet of a session, as the PDF shows it. */
public record AttendanceSheetPage(
        String language,
        String title,
        String edition,
        String programme,
        String when,
        String where,
        String hosts,
        List<Row> rows,
        String made) {

    /** Somebody who was expected. */
    public record Row(String territory, String name, String presence, String how) {}
}
