package org.maillage.codevelopment.followup;

import java.util.List;
import org.maillage.web.Frame;
import org.maillage.web.Signal;

/**
 * All that those of a group have committed themselves to.
 *
 * @param followThrough how far it was done; empty while no day has come
 */
record CommitmentsPage(Frame frame, List<Row> rows, String followThrough, String followThroughHint) {

    /**
     * @param about who, until when and with whom
     * @param said what its author said of it, the first first
     * @param path where its author says what became of it; empty for others
     */
    record Row(String words, String about, Signal signal, String state, List<String> said, String path) {}
}
