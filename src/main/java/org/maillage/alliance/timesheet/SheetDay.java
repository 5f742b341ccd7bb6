package org.maillage.alliance.timesheet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day of a sheet. Leave is not work: a whole day of it has no minutes, half a day may have some.
 *
 * @param minutes of work at the operation
 * @param absence null for none
 * @param half whether the absence is half a day
 */
record SheetDay(LocalDate onDay, int minutes, @Nullable Absence absence, boolean half) {

    /** Why somebody is not at work. */
    enum Absence {
        LEAVE,
        REST,
        SICK,
        OTHER
    }

    boolean isSound() {
        return absence == null ? !half : half || minutes == 0;
    }

    /** What of a day says whether there was a reason to be at work. */
    enum Kind {
        WORKING,
        WEEKEND,
        HOLIDAY
    }

    static Kind kind(LocalDate day) {
        return HolidaysOfFrance.hold(day)
                ? Kind.HOLIDAY
                : switch (day.getDayOfWeek()) {
                    case SATURDAY, SUNDAY -> Kind.WEEKEND;
                    default -> Kind.WORKING;
                };
    }
}
