package org.maillage.territory;

import java.util.Locale;

/** What is counted or surveyed in a commune; the sum over communes means something. */
public enum Measure {
    POPULATION,
    AREA,
    HOUSEHOLDS,
    BIRTHS,
    DEATHS,
    POPULATION_15_64,
    ACTIVE_15_64,
    UNEMPLOYED_15_64;

    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Measure of(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT));
    }
}
