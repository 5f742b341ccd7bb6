package org.maillage.territory;

import java.util.List;

/**
 * The map of a territory as an SVG draws it, {@link #WIDTH} wide and {@link #HEIGHT} high.
 *
 * @param label what it shows, for those who do not see it
 * @param behind what other countries and waters there are
 * @param own contours of the territory itself
 * @param members contours of its communes, where they are known
 * @param near the land around the members' points, where no contour shows them
 * @param note what it does not show; empty when all is there
 */
record MapPicture(
        String label,
        Behind behind,
        List<Land> around,
        List<Land> own,
        List<Land> members,
        List<Near> near,
        List<Dot> dots,
        List<Name> names,
        String note) {

    static final int WIDTH = 720;
    static final int HEIGHT = 560;

    static MapPicture empty(String label) {
        return new MapPicture(
                label, Behind.NOTHING, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), "");
    }

    boolean isEmpty() {
        return own.isEmpty() && dots.isEmpty();
    }

    boolean hasNeighbours() {
        return dots.stream().anyMatch(it -> it.look().equals("neighbour"));
    }

    /**
     * What lies behind, as paths.
     *
     * @param seam how wide the edge of foreign land is drawn, so that no sea shows between it and the departments
     */
    record Behind(List<String> lands, String seam, List<String> lakes, List<String> rivers) {

        static final Behind NOTHING = new Behind(List.of(), "0", List.of(), List.of());
    }

    /** A piece of land, and its shade where a figure colours it: from 1 to 5, or 0 for none. */
    record Land(String d, String title, int shade) {

        Land(String d, String title) {
            this(d, title, 0);
        }
    }

    /** The land around a point. */
    record Near(String x, String y, String radius) {}

    /** A commune, the larger the more live there; {@code look} says whether it is a member, a neighbour or chosen. */
    record Dot(String x, String y, String radius, String look, String title, int shade) {}

    /** A name written beside a dot. */
    record Name(String x, String y, String text, String look) {}
}
