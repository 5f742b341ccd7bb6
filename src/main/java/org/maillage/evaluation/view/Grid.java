package org.maillage.evaluation.view;

import java.util.List;
import java.util.UUID;

/**
 * The items of a team, in a version that stays as it is.
 *
 * @param example whether they are those that the platform proposes
 */
record Grid(UUID team, int version, boolean example, List<GridItem> items) {

    /** So many fit on a sheet and into ten minutes. */
    static final int MOST_OF_AXIS = 5;

    Grid {
        items = List.copyOf(items);
    }

    List<GridItem> of(Axis axis) {
        return items.stream().filter(it -> it.axis() == axis).toList();
    }
}
