package org.maillage.programme.session;

import java.util.List;
import org.maillage.programme.LiveEdition;

/** The attendance sheet of a session, as the PDF shows it. */
public record AttendanceSheetPage(
        String language, Session session, LiveEdition edition, List<AttendeeRow> rows, String made) {

    /** Somebody who was expected. */
    public record AttendeeRow(String territory, String name, String presence, String how) {}
}
