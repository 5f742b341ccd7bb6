package org.maillage.alliance.vigilance;

import java.util.List;
import org.maillage.alliance.SpentMinutes;
import org.maillage.shared.CatalystRole;

/**
 * How much of the time of a pair went into operating: operator minutes of all minutes that they noted.
 *
 * @param operator minutes as operator, {@code all} in whatever role
 */
record OperatorShare(int operator, int all) {

    static final OperatorShare NONE = new OperatorShare(0, 0);

    /** Less is told as hours of hours, and not in per cent. */
    private static final int THIRTY_HOURS = 30 * 60;

    /** What counts is what somebody noted for a day of the quarter on which they were of the pair. */
    static OperatorShare of(List<SpentMinutes> spent, List<Sitting> pair, Quarter quarter) {
        var counted = spent.stream()
                .filter(it -> quarter.holds(it.day()))
                .filter(it -> pair.stream().anyMatch(one -> one.person().equals(it.person()) && one.holds(it.day())))
                .toList();
        return new OperatorShare(
                sum(counted.stream()
                        .filter(it -> it.role() == CatalystRole.OPERATOR)
                        .toList()),
                sum(counted));
    }

    private static int sum(List<SpentMinutes> counted) {
        return counted.stream().mapToInt(SpentMinutes::minutes).sum();
    }

    /** Whether it is above so many per cent; what is just as much is not, and nothing noted never is. */
    boolean isAbove(int percent) {
        return 100L * operator > (long) percent * all;
    }

    /** Whether there is enough of it to be told in per cent. */
    boolean isTelling() {
        return all >= THIRTY_HOURS;
    }

    /** So many thousandths, which are never rounded down to a threshold that is passed. */
    int thousandths() {
        return all == 0 ? 0 : Math.ceilDiv(1000 * operator, all);
    }
}
