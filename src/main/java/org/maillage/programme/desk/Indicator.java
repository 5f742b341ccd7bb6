package org.maillage.programme.desk;

import static org.maillage.shared.Words.say;

import org.maillage.shared.Words;

/**
 * A share with the numbers behind it, its formula and what it counts.
 *
 * @param value for the reader; a sentence when there is nothing to count yet, and it is not {@code known}
 */
public record Indicator(String name, String value, String formula, String counted, boolean known) {

    /** @param key of its words: its name, and {@code .formula} and {@code .counted} with the two numbers */
    static Indicator share(String key, long part, long whole) {
        return new Indicator(
                say(key),
                whole == 0 ? say("desk.nothing-yet") : say("desk.percent", Words.decimal(100.0 * part / whole, 0)),
                say(key + ".formula"),
                say(key + ".counted", part, whole),
                whole > 0);
    }
}
