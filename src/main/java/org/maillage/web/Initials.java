package org.maillage.web;

import java.util.Locale;
import java.util.regex.Pattern;

/** The letters by which a person is found again in a list, and the tint that goes with them. */
public final class Initials {

    private static final int TINTS = 5;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private Initials() {}

    /** The first letters of the first and of the last word of a name, as capitals; a question mark where it has no letter. */
    public static String of(String name) {
        var words = NO_LETTERS.matcher(name).replaceAll(" ").strip();
        if (words.isEmpty()) {
            return "?";
        }
        var last = words.lastIndexOf(' ') + 1;
        return (letter(words, 0) + (last == 0 ? "" : letter(words, last))).toUpperCase(Locale.FRENCH);
    }

    private static String letter(String words, int at) {
        return words.substring(at, words.offsetByCodePoints(at, 1));
    }

    /** The number of a tint, 0 to 4: the same for a name wherever it stands. */
    public static int tint(String name) {
        return Math.floorMod(name.hashCode(), TINTS);
    }
}
