package org.maillage.programme.cohort;

import java.util.List;
import org.maillage.account.Circle;
import org.maillage.programme.Cohort;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.Place;
import org.maillage.programme.call.AcceptedApplications.Accepted;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * The cohorts of an edition, for who runs them.
 *
 * @param waiting accepted territories that have no place yet
 * @param mayForm whether the reader leads the edition
 */
record CohortsPage(
        Frame frame,
        LiveEdition edition,
        String count,
        List<CohortRow> cohorts,
        List<Accepted> waiting,
        boolean mayForm,
        Filled form) {

    record CohortRow(Cohort cohort, List<String> facilitators, Circle circle, List<PlaceRow> places) {}

    record PlaceRow(Place place, List<String> people, boolean incomplete, String note) {}

    String path() {
        return edition.path() + "/cohorts";
    }
}
