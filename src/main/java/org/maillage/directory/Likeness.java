package org.maillage.directory;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What remains of a name when all is left out in which two spellings of it differ. */
public final class Likeness {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");

    /** Words that are there in one spelling and not in another, of no weight for who is meant. */
    private static final Set<String> LIGHT = Set.of(
            "a",
            "association",
            "asso",
            "au",
            "aux",
            "d",
            "de",
            "des",
            "du",
            "en",
            "et",
            "l",
            "la",
            "le",
            "les",
            "sa",
            "sarl",
            "sas",
            "sasu",
            "eurl",
            "scic",
            "scop",
            "pour");

    private Likeness() {}

    /** The weighty words of a name in the order of the alphabet, small and without accents; all of them if none is. */
    public static String of(String name) {
        var words = BETWEEN.split(plain(name));
        var weighty = Arrays.stream(words)
                .filter(it -> !it.isEmpty() && !LIGHT.contains(it))
                .sorted()
                .collect(Collectors.joining(" "));
        return weighty.isEmpty() ? String.join(" ", words).strip() : weighty;
    }

    /** A text in small letters without accents. */
    public static String plain(String name) {
        var small = name.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        return isAscii(small)
                ? small
                : MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD))
                        .replaceAll("");
    }

    private static boolean isAscii(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
