package org.maillage.search;

import java.util.List;

/**
 * The squares into which maps are cut: those of the Web Mercator projection, two to the power of the level along each side. A
 * cell is called by its level and the numbers of its column from the west and its row from the north.
 */
public final class Cells {

    /** The levels that the index counts by. */
    static final List<Integer> LEVELS = List.of(5, 7, 9, 11, 13);

    private static final double NORTHERNMOST = 85.05112878;

    private Cells() {}

    /** The level whose cells are large enough to be told apart on a map of a zoom: a cell is 64 pixels wide, or 32. */
    static int level(int zoom) {
        return LEVELS.stream()
                .filter(it -> it <= zoom + 3)
                .reduce((smaller, larger) -> larger)
                .orElse(LEVELS.getFirst());
    }

    /** The field of the index that holds cells of a level. */
    static String field(int level) {
        return "cell" + level;
    }

    /** The name of a cell, with the sector of what lies there: {@code 15_11_public}. */
    public static String of(int level, double latitude, double longitude, String sector) {
        var along = 1 << level;
        var column = Math.clamp((long) Math.floor((longitude + 180) / 360 * along), 0, along - 1);
        var radians = Math.toRadians(Math.clamp(latitude, -NORTHERNMOST, NORTHERNMOST));
        var share = (1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2;
        var row = Math.clamp((long) Math.floor(share * along), 0, along - 1);
        return column + "_" + row + "_" + sector;
    }

    /** The middle of a cell: latitude and longitude in degrees. */
    static double[] middle(int level, int column, int row) {
        var along = 1 << level;
        var longitude = (column + 0.5) / along * 360 - 180;
        var latitude = Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * (row + 0.5) / along))));
        return new double[] {latitude, longitude};
    }
}
