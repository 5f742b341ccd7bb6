package org.maillage.evaluation.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round in which people of several profiles answer the same items. It is seen when it is closed, not before: one more
 * answer could be read off.
 *
 * @param grid the version of the items
 * @param minimum of people, agreed before anybody has answered
 * @param openedOn in mainland France
 * @param closedOn null while it is open
 * @param profiles their names; the first is the catalysts’
 * @param example whether it was made up for the demonstration
 */
record CrossedView(
        CrossedViewId id,
        UUID team,
        int grid,
        String title,
        int minimum,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        List<String> profiles,
        boolean example) {

    /** Fewer than five in a cell are not shown anywhere on the platform. */
    static final int USUAL_MINIMUM = 5;

    /** Of two, each would know what the other has said. */
    static final int LOWEST_MINIMUM = 3;

    static final int MOST_PEOPLE = 500;
    static final int MOST_PROFILES = 8;

    CrossedView {
        profiles = List.copyOf(profiles);
    }

    boolean isOpen() {
        return closedOn == null;
    }
}
