package org.maillage.programme.learning;

import java.util.List;
import org.maillage.programme.NeedRows;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * The first interview with a territory.
 *
 * @param held when and with whom, in a sentence; empty before
 * @param applied what the application said, and {@code said} what the interview did
 * @param became what became of each theme that either names
 * @param runs whether the reader may write it; others read it
 */
record InterviewPage(
        Frame frame,
        String path,
        String territory,
        String held,
        List<NeedRows.Said> applied,
        List<NeedRows.Said> said,
        List<Change> became,
        boolean runs,
        Filled form,
        List<NeedRows.Row> rows,
        int version) {

    /** What became of a theme, in words. */
    record Change(String title, String words) {}
}
