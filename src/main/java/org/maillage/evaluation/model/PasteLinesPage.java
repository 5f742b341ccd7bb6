package org.maillage.evaluation.model;

import java.util.List;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * Rows pasted from a spreadsheet, and what was read of them.
 *
 * @param id by which they are kept once
 * @param read the rows that become lines; none before anything was pasted
 * @param unread those that do not, and why
 * @param asked whether something was pasted
 * @param back to the model
 */
record PasteLinesPage(
        Frame frame,
        String path,
        Filled form,
        String id,
        List<Read> read,
        List<Unread> unread,
        boolean asked,
        String back) {

    record Read(String words, String detail, String year, String amount) {}

    record Unread(String words, String why) {}
}
