package org.maillage.pathway;

import java.util.List;

/**
 * The named participants of an edition on a sheet of France; the list beside it says the same.
 *
 * @param outline of the country, as the path of an SVG
 */
record EditionMap(int width, int height, String outline, List<Dot> dots) {

    /** A participant; of a region only its capital is shown, by a ring. */
    record Dot(long x, long y, String name, boolean ofRegion) {

        /** Where the name begins or ends, so that it stays on the sheet. */
        String side() {
            return x < 220 ? "from-here" : x > 420 ? "up-to-here" : "";
        }
    }

    static final EditionMap NONE = new EditionMap(1, 1, "", List.of());
}
