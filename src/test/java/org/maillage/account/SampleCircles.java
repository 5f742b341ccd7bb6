package org.maillage.account;

import java.time.Clock;
import java.util.Map;
import org.maillage.support.CannedRows;

/** Circles that a database answers; no mail comes back. */
public final class SampleCircles {

    private SampleCircles() {}

    public static Circles of(CannedRows rows, Clock clock) {
        var database = rows.client();
        return new Circles(database, new Invitations(database, clock), addresses -> Map.of(), clock);
    }
}
