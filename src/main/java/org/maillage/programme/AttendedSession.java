package org.maillage.programme;

import java.time.LocalDate;

/**
 * A session of somebody, as it is counted.
 *
 * @param day on which it began, where it was held
 * @param planned minutes that count
 * @param attended of these, those during which they were there
 * @param presence what was noted: {@code present}, {@code remote}, {@code excused} or {@code absent}; empty for nothing
 */
public record AttendedSession(String code, String title, LocalDate day, int planned, int attended, String presence) {

    /** Whether they came late or left early. */
    public boolean isPartial() {
        return attended > 0 && attended < planned;
    }
}
