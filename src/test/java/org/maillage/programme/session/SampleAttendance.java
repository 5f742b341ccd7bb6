package org.maillage.programme.session;

import java.time.Clock;
import org.maillage.account.Deeds;
import org.maillage.support.CannedRows;

/** The attendance that a database answers. */
public final class SampleAttendance {

    private SampleAttendance() {}

    public static Attendance of(CannedRows rows, Clock clock) {
        return new Attendance(rows.client(), new Deeds(rows.client(), clock), clock);
    }
}
