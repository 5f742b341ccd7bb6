package org.maillage.programme.session;

import org.maillage.support.CannedRows;

/** The feedback that a database answers. */
public final class SampleFeedback {

    private SampleFeedback() {}

    public static Feedback of(CannedRows rows) {
        return new Feedback(rows.client());
    }
}
