package org.maillage.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.search.Question.View;

/**
 * The squares into which maps are cut: those of the Web Mercator projection, two to the power of the level along each side. A
 * cell is called by the numbers of its column from the west and its row from the north, and split by the sector of what lies
 * there; in the index it is one number, which is counted faster than a word.
 */
final class Cells {

    /** The levels that the index counts by. */
    static final List<Integer> LEVELS = List.of(5, 7, 9, 11, 13);

    /** So many cells stand side by side in a view at most, whatever zoom is asked for. */
    private static final int MOST_COLUMNS = 48;

    private static final int LARGEST_LEVEL = 13;
    private static final double NORTHERNMOST = 85.05112878;

    /** In the order in which they are numbered; what has no sector stands last. */
    private static final List<String> SECTORS =
            List.of("public", "economic", "general-interest", "academic", "support", "citizens", "none");

    private static final int MOST_SECTORS = 8;

    private Cells() {}

    /** A cell and the sector of what is counted in it. */
    record Cell(int column, int row, String sector) {}

    /**
     * The level whose cells are large enough to be told apart on a map of a zoom: a cell is 64 pixels wide, or 32.
     *
     * @param view that the map shows; null for the world
     */
    static int level(int zoom, @Nullable View view) {
        var wide = view == null ? 360 : view.east() - view.west();
        return LEVELS.stream()
                .filter(it -> it <= zoom + 3 && wide / 360 * (1 << it) <= MOST_COLUMNS)
                .reduce((smaller, larger) -> larger)
                .orElse(LEVELS.getFirst());
    }

    /** The field of the index that holds cells of a level. */
    static String field(int level) {
        return "cell" + level;
    }

    /** The number of the cell of a level that holds a point, with the sector of what lies there. */
    static int of(int level, double latitude, double longitude, String sector) {
        var along = 1 << level;
        var column = Math.clamp((long) Math.floor((longitude + 180) / 360 * along), 0, along - 1);
        var radians = Math.toRadians(Math.clamp(latitude, -NORTHERNMOST, NORTHERNMOST));
        var share = (1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2;
        var row = Math.clamp((long) Math.floor(share * along), 0, along - 1);
        var ofSector = SECTORS.contains(sector) ? SECTORS.indexOf(sector) : SECTORS.size() - 1;
        return ((row << LARGEST_LEVEL) + column) * MOST_SECTORS + ofSector;
    }

    /** What a number of the index stands for. */
    static Cell cell(int number) {
        var place = number / MOST_SECTORS;
        return new Cell(place & ((1 << LARGEST_LEVEL) - 1), place >> LARGEST_LEVEL, SECTORS.get(number % MOST_SECTORS));
    }

    /** The middle of a cell: latitude and longitude in degrees. */
    static double[] middle(int level, int column, int row) {
        var along = 1 << level;
        var longitude = (column + 0.5) / along * 360 - 180;
        var latitude = Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * (row + 0.5) / along))));
        return new double[] {latitude, longitude};
    }
}
