package org.maillage.bench;

/** The limits that the platform has set itself, for a machine of two cores that also runs the database and the load. */
enum Budget {
    FIRST_START(Bound.AT_MOST, 30, "s"),
    NEXT_START(Bound.AT_MOST, 10, "s"),
    MEMORY(Bound.AT_MOST, 600, "MB"),
    PAGE(Bound.AT_MOST, 20, "ms"),
    SIGNED_IN(Bound.UNDER, 50, "ms"),
    BOARD(Bound.UNDER, 100, "ms"),
    SIGNED_IN_SATURATION(Bound.AT_LEAST, 600, "requests/s"),
    SATURATION(Bound.AT_LEAST, 2_000, "requests/s"),
    /** Pages of which more are asked for than are kept. */
    MADE_ANEW(Bound.AT_LEAST, 600, "requests/s"),
    SEARCH_SATURATION(Bound.AT_LEAST, 400, "requests/s"),
    FIRST_PAGE(Bound.AT_MOST, 150, "kB"),
    PLACE_SEARCH(Bound.UNDER, 20, "ms"),
    /** With facets and distance, up to a hundred thousand actors; beyond, see the next. */
    SEARCH(Bound.AT_MOST, 40, "ms"),
    SEARCH_OF_MANY(Bound.AT_MOST, 150, "ms"),
    MAP(Bound.AT_MOST, 60, "ms"),
    REGISTER(Bound.AT_MOST, 3, "times COPY"),
    /** The page of what may help a need, among a hundred thousand offers. */
    MATCHES(Bound.AT_MOST, 60, "ms"),
    /** All but betweenness, of 10,000 actors and 50,000 ties. */
    NETWORK(Bound.AT_MOST, 500, "ms"),
    /** Alone, of ten times as many. */
    BROKERAGE(Bound.AT_MOST, 2_000, "ms"),
    /** What igraph takes for as many on such a machine. */
    BETWEENNESS(Bound.AT_MOST, 12.5, "s");

    private final Bound bound;
    private final double limit;
    private final String unit;

    Budget(Bound bound, double limit, String unit) {
        this.bound = bound;
        this.limit = limit;
        this.unit = unit;
    }

    Verdict judge(double measured) {
        var held = switch (bound) {
            case AT_MOST -> measured <= limit;
            case UNDER -> measured < limit;
            case AT_LEAST -> measured >= limit;
        };
        return held ? Verdict.HELD : Verdict.MISSED;
    }

    String unit() {
        return unit;
    }

    String words() {
        return bound.sign + " " + Figure.number(limit) + " " + unit;
    }

    private enum Bound {
        AT_MOST("<="),
        UNDER("<"),
        AT_LEAST(">=");

        private final String sign;

        Bound(String sign) {
            this.sign = sign;
        }
    }
}
