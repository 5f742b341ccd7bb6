package org.maillage.directory.formats;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A point that stands in one cell: « 47.65, -2.08 », « (47,65 -2,08) » or « POINT(-2.08 47.65) ». */
record TypedPoint(String latitude, String longitude) {

    private static final String DEGREES = "(-?[0-9]{1,3}(?:[.,][0-9]+)?)";
    private static final Pattern POINT =
            Pattern.compile("[\\s(\\[]*" + DEGREES + "\\s*[,;| ]\\s*" + DEGREES + "[\\s)\\]]*");

    /** « POINT(longitude latitude) », as programs for maps write it. */
    private static final Pattern WELL_KNOWN =
            Pattern.compile("(?i)\\s*POINT\\s*\\(\\s*" + DEGREES + "\\s+" + DEGREES + "\\s*\\)\\s*");

    /** The point that was typed; null for none. */
    static @Nullable TypedPoint of(String typed) {
        var wellKnown = WELL_KNOWN.matcher(typed);
        if (wellKnown.matches()) {
            return new TypedPoint(wellKnown.group(2), wellKnown.group(1));
        }
        var both = POINT.matcher(typed);
        return both.matches() ? new TypedPoint(both.group(1), both.group(2)) : null;
    }
}
