package org.maillage.exchange.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.exchange.Roots;

/**
 * Chooses by which words the database is asked: as many as find enough, the rarest first, the text's own before others that
 * speak of the same.
 *
 * @param holding the part of all that may hold at the place
 */
record WordsToSeek(Commonness.Counts counts, double holding) {

    /** So many may be found at the place. */
    private static final double ENOUGH = 3_000;

    /** So many may have to be read of the index, wherever they hold. */
    private static final double READ = 12_000;

    /** A word of the text itself goes before another for the same that is so much rarer. */
    private static final double OWN_WORD = 0.1;

    /** Shorter words are looked for with the endings of one word, longer ones with all. */
    private static final int WHOLE = 5;

    /** A {@code tsquery} of any of these; empty when there are none. */
    String question(Set<String> own, Set<String> others) {
        var all = new HashSet<>(own);
        all.addAll(others);
        var sum = 0.0;
        var chosen = new ArrayList<String>();
        for (var word : all.stream()
                .sorted(Comparator.<String>comparingDouble(
                                it -> counts.expected(it) * (own.contains(it) ? OWN_WORD : 1))
                        .thenComparing(it -> it))
                .toList()) {
            var more = sum + counts.expected(word);
            if (chosen.isEmpty() || (more <= READ && more * holding <= ENOUGH)) {
                sum = more;
                chosen.add(term(word));
            }
        }
        return String.join(" | ", chosen);
    }

    private static String term(String word) {
        return word.length() < WHOLE
                ? Roots.forms(word).stream().map(WordsToSeek::quoted).collect(Collectors.joining(" | "))
                : quoted(word) + ":*";
    }

    private static String quoted(String word) {
        return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
