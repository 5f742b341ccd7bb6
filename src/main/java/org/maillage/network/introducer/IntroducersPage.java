package org.maillage.network.introducer;

import java.util.List;
import org.maillage.web.Frame;
import org.maillage.web.Signal;

/**
 * Whom a catalyst has asked to introduce them.
 *
 * @param next behind those; empty at the end
 */
record IntroducersPage(Frame frame, List<Row> rows, String next) {

    /**
     * One who was asked.
     *
     * @param introduction what it became; empty for nothing
     * @param withdraw where it is taken back; empty where it asks no more
     */
    record Row(
            String words,
            String when,
            String reason,
            Signal signal,
            String state,
            String introduction,
            String withdraw) {}
}
