package org.maillage.alliance.convention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.web.Frame;
import org.maillage.web.Signal;

/**
 * Where one stands with a convention.
 *
 * @param facts funder, amount, period and state, each with its name
 * @param figures what was counted in the period, with what it stands on
 * @param people how much time each gave to it
 * @param left the time of people who have gone; empty for none
 * @param twice what of its reader’s own time counts for more than its whole
 * @param fileProblem what was wrong with a document; empty for nothing
 */
record ConventionPage(
        Frame frame,
        String path,
        List<Fact> facts,
        String words,
        List<ObjectiveRow> objectives,
        List<DueRow> dues,
        String hours,
        List<GiverRow> people,
        String left,
        List<String> twice,
        List<FigureRow> figures,
        String counted,
        List<DocumentRow> documents,
        String fileProblem) {

    /** @param path where its value leads; empty for nowhere */
    record Fact(String name, String value, String path) {}

    /**
     * An objective.
     *
     * @param stands « 12 of 30 »; empty where nothing is counted
     * @param percent of the target, 100 at most; null where nothing is counted
     */
    record ObjectiveRow(
            String words, String stands, @Nullable Integer percent, String editPath) {}

    /** A due date. */
    record DueRow(
            String words,
            String detail,
            Signal signal,
            String state,
            String donePath,
            String doneWords,
            String editPath) {}

    /** @param twice how much of it counts for more than its whole; empty for none */
    record GiverRow(String name, String time, String twice) {}

    record FigureRow(String name, String number, String definition, String source, List<ItemRow> items, String more) {}

    record ItemRow(String day, String title, String path, String number) {}

    record DocumentRow(String name, String size, String path) {}
}
