package org.maillage.territory;

import static org.maillage.territory.Measure.ACTIVE_15_64;
import static org.maillage.territory.Measure.AREA;
import static org.maillage.territory.Measure.BIRTHS;
import static org.maillage.territory.Measure.DEATHS;
import static org.maillage.territory.Measure.HOUSEHOLDS;
import static org.maillage.territory.Measure.POPULATION;
import static org.maillage.territory.Measure.POPULATION_15_64;
import static org.maillage.territory.Measure.UNEMPLOYED_15_64;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** What two sums over the same communes of the same year say together. */
enum Rate {
    DENSITY(POPULATION, AREA, 1, 1),
    HOUSEHOLD_SIZE(POPULATION, HOUSEHOLDS, 1, 2),
    NATURAL_BALANCE(BIRTHS, DEATHS, 1, 0),
    ACTIVITY(ACTIVE_15_64, POPULATION_15_64, 100, 1),
    UNEMPLOYMENT(UNEMPLOYED_15_64, ACTIVE_15_64, 100, 1);

    private static final double NONE = 0;

    private final Measure numerator;
    private final Measure denominator;
    private final double per;
    private final int decimals;

    Rate(Measure numerator, Measure denominator, double per, int decimals) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.per = per;
        this.decimals = decimals;
    }

    Measure numerator() {
        return numerator;
    }

    Measure denominator() {
        return denominator;
    }

    /** The rate of two sums; none when there is nothing to divide by. The natural balance is a difference. */
    OptionalDouble of(double numerator, double denominator) {
        if (this == NATURAL_BALANCE) {
            return OptionalDouble.of(numerator - denominator);
        }
        return denominator == NONE ? OptionalDouble.empty() : OptionalDouble.of(per * numerator / denominator);
    }

    int decimals() {
        return decimals;
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Rate> find(String column) {
        return Arrays.stream(values()).filter(it -> it.column().equals(column)).findFirst();
    }

    static Rate of(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT));
    }

    static String[] columns(Function<Rate, String> column) {
        return Arrays.stream(values()).map(column).toArray(String[]::new);
    }
}
