package org.maillage.territory.imports;

import java.time.LocalDate;
import java.util.Set;

/**
 * What the official list says happened to a commune on a day.
 *
 * @param kind INSEE's number: 10 rename, 20 creation, 21 restoration, 30 removal, 31 to 33 mergers, 34 transformation,
 *     41 and 50 change of code
 */
record Movement(int kind, LocalDate on, String before, String after, String nameAfter) {

    private static final Set<Integer> ENDING = Set.of(30, 31, 32, 33, 34, 41, 50);
    static final Set<Integer> KINDS = Set.of(10, 20, 21, 30, 31, 32, 33, 34, 35, 41, 50, 70, 71);

    /** Whether the commune before is no more, and the one after has its people. */
    boolean isEnd() {
        return ENDING.contains(kind) && !before.equals(after);
    }

    boolean isSameCode() {
        return before.equals(after);
    }
}
