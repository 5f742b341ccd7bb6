package org.maillage.alliance.timesheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.web.Choice;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * A sheet: a draft to be filled, or what was signed.
 *
 * @param path under which its forms are sent
 * @param who worked, at which operation and in which month
 * @param total of the month
 * @param editable whether its reader fills it
 * @param mayWithdraw whether its reader may make a draft of it again
 * @param asksSecond the form of who signs second; null where nobody is asked
 * @param link by which they do, shown once; empty for none
 * @param waitsFor whom a link waits for; empty for nobody
 * @param again the form of why another version begins; null where none may
 * @param versions the others of this month
 */
record TimeSheetPage(
        Frame frame,
        String path,
        int version,
        String who,
        String operation,
        String month,
        String number,
        String reason,
        List<Row> days,
        String total,
        List<String> signatures,
        Mistakes mistakes,
        boolean editable,
        boolean mayWithdraw,
        @Nullable Filled asksSecond,
        String link,
        String waitsFor,
        @Nullable Filled again,
        List<Choice> versions) {

    /**
     * A day.
     *
     * @param kind « week-end », « jour férié »; empty for a working day
     * @param typed minutes as they are typed, and {@code away} the key of the absence
     * @param others minutes at other operations, and {@code total} of the day; empty for none
     */
    record Row(
            int day,
            String name,
            String kind,
            String typed,
            String minutes,
            String away,
            String absence,
            String others,
            String total,
            String problem,
            List<Choice> absences) {}
}
