package org.maillage.exchange.meeting;

import java.util.List;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;
import org.maillage.web.Signal;

/**
 * What comes of a meeting.
 *
 * @param thankNow the words of the button that thanks; empty where nobody is to be thanked
 */
record MeetingOutcomePage(
        Frame frame,
        String path,
        int version,
        Filled outcome,
        List<Row> actions,
        Filled action,
        Filled thanks,
        String thankNow,
        Mistakes mistakes) {

    /** @param about who does it, and until when */
    record Row(String path, String words, String about, boolean done, Signal signal, String standing) {}
}
