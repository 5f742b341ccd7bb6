package org.maillage.exchange.note;

import java.util.List;
import org.maillage.web.Frame;

/**
 * What somebody pastes, and what was read of it.
 *
 * @param problem what is wrong with it; empty for nothing
 * @param days empty until something was pasted
 * @param aside what stays out, in words; empty for nothing
 */
record PastePage(
        Frame frame,
        String path,
        String back,
        String pasted,
        int longest,
        String problem,
        List<PastedDay> days,
        String aside) {

    record PastedDay(String words, List<Part> parts) {}

    /**
     * What one of them said on a day.
     *
     * @param known the path of the note that it is already; empty for none
     */
    record Part(String key, String author, String words, String known) {}
}
