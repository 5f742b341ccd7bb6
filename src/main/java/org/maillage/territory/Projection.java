package org.maillage.territory;

/** Puts points of the earth on a sheet: parallels and meridians straight, true to scale in the middle. */
record Projection(double west, double north, double squeeze, double scale, double left, double top) {

    /** The largest that fits a part of the earth into a frame of the sheet, in its middle. */
    static Projection fit(Box box, double left, double top, double width, double height) {
        var squeeze = Math.cos(Math.toRadians(box.middleLatitude()));
        var degreesWide = (box.east() - box.west()) * squeeze;
        var degreesHigh = box.north() - box.south();
        var scale = Math.min(width / degreesWide, height / degreesHigh);
        return new Projection(
                box.west(),
                box.north(),
                squeeze,
                scale,
                left + (width - degreesWide * scale) / 2,
                top + (height - degreesHigh * scale) / 2);
    }

    double x(double longitude) {
        return rounded(left + (longitude - west) * squeeze * scale);
    }

    double y(double latitude) {
        return rounded(top + (north - latitude) * scale);
    }

    /** So many kilometres on the sheet. */
    double pixels(double kilometres) {
        return rounded(kilometres / Point.DEGREE * scale);
    }

    /** The outline as the path of an SVG, to be filled by the rule evenodd. */
    String path(Contour contour) {
        return path(contour, "Z");
    }

    /** Rivers and the like as the path of an SVG: lines that do not come back to where they began. */
    String lines(Contour contour) {
        return path(contour, "");
    }

    private String path(Contour contour, String end) {
        var path = new StringBuilder();
        for (var ring : contour.rings()) {
            for (var i = 0; i < ring.size(); i++) {
                var point = ring.get(i);
                path.append(i == 0 ? 'M' : 'L')
                        .append(number(x(point.longitude())))
                        .append(' ')
                        .append(number(y(point.latitude())));
            }
            path.append(end);
        }
        return path.toString();
    }

    /** A number as SVG writes it, with one decimal at most. */
    static String number(double number) {
        var tenths = Math.round(number * 10);
        if (tenths % 10 == 0) {
            return Long.toString(tenths / 10);
        }
        var size = Math.abs(tenths);
        return (tenths < 0 ? "-" : "") + size / 10 + "." + size % 10;
    }

    private static double rounded(double number) {
        return Math.round(number * 10) / 10.0;
    }
}
