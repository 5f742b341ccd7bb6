package org.maillage.programme.cohort;

import java.util.List;
import org.maillage.account.Circle;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * The cohorts of an edition, for who runs them.
 *
 * @param waiting accepted territories that have no place yet
 * @param mayForm whether the reader leads the edition
 */
record CohortsPage(
        Frame frame,
        String path,
        String count,
        List<CohortRow> cohorts,
        List<Waiting> waiting,
        boolean mayForm,
        String name,
        Mistakes mistakes) {

    record CohortRow(String id, String name, List<String> facilitators, Circle circle, List<PlaceRow> places) {}

    record PlaceRow(String path, String name, String structure, List<String> people, boolean incomplete, String note) {}

    record Waiting(String id, String territory, String structure, boolean pair) {}
}
