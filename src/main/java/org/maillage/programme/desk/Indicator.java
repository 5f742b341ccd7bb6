package org.maillage.programme.desk;

import org.maillage.shared.Saying;
import org.maillage.shared.Words;

/**
 * A share with the numbers behind it, its formula and what it counts.
 *
 * @param key of its words: its name, and {@code .formula} and {@code .counted} with the two numbers
 */
public record Indicator(String key, long part, long whole) {

    public Saying name() {
        return Saying.of(key);
    }

    /** Whether there is something to count yet. */
    public boolean known() {
        return whole > 0;
    }

    public Saying value() {
        return whole == 0
                ? Saying.of("desk.nothing-yet")
                : Saying.of("desk.percent", Words.decimal(100.0 * part / whole, 0));
    }

    public Saying formula() {
        return Saying.of(key + ".formula");
    }

    public Saying counted() {
        return Saying.of(key + ".counted", part, whole);
    }
}
