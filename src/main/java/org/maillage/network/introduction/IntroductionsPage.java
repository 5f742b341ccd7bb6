package org.maillage.network.introduction;

import java.util.List;
import org.maillage.web.Frame;
import org.maillage.web.Signal;

/**
 * All introductions of a catalyst, those of one state or of every.
 *
 * @param next where those behind the last are; empty when there are none
 * @param years how many the teams of the reader have made, those whose people are forgotten among them
 */
record IntroductionsPage(Frame frame, List<Filter> filters, List<Row> rows, String next, List<YearRow> years) {

    /** @param current whether the page shows these */
    record Filter(String words, String path, boolean current) {}

    /**
     * @param outcome what came of it; empty while nothing is known
     * @param when since when it is so
     */
    record Row(String path, String names, Signal signal, String state, String outcome, String when) {}

    /** A year with its counts: made, both agreed, met, carried on; a word in place of one that would tell of people. */
    record YearRow(String year, List<String> counts) {}
}
