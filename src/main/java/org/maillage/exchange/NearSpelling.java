package org.maillage.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the known word that somebody meant to type: one letter too much, one too few, another one, or two that changed
 * places. Each known word is kept under itself and under what is left without one of its letters (the symmetric deletes of
 * SymSpell), so that a question is a few look-ups however many are known.
 */
final class NearSpelling {

    /** Of shorter words, too many are one letter from another. */
    private static final int SHORTEST = 7;

    private final Map<String, Set<String>> known = new HashMap<>();

    NearSpelling(Collection<String> words) {
        words.stream()
                .filter(it -> it.length() >= SHORTEST)
                .forEach(word -> forms(word)
                        .forEach(form -> known.computeIfAbsent(form, key -> new HashSet<>())
                                .add(word)));
    }

    /** The one known word that a word is a slip away from, with the same first letter; none where there are several. */
    Optional<String> meant(String typed) {
        if (typed.length() < SHORTEST) {
            return Optional.empty();
        }
        var near = forms(typed)
                .flatMap(form -> known.getOrDefault(form, Set.of()).stream())
                .filter(word -> word.charAt(0) == typed.charAt(0) && slip(word, typed))
                .distinct()
                .limit(2)
                .toList();
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }

    private static Stream<String> forms(String word) {
        return Stream.concat(
                Stream.of(word),
                IntStream.range(0, word.length()).mapToObj(at -> word.substring(0, at) + word.substring(at + 1)));
    }

    /** Whether one letter was added, left out or changed, or two neighbours changed places. */
    private static boolean slip(String one, String other) {
        var same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        var a = one.substring(same);
        var b = other.substring(same);
        if (a.isEmpty() || b.isEmpty()) {
            return a.length() + b.length() <= 1;
        }
        return switch (a.length() - b.length()) {
            case 1 -> a.substring(1).equals(b);
            case -1 -> b.substring(1).equals(a);
            case 0 -> a.substring(1).equals(b.substring(1)) || swapped(a, b);
            default -> false;
        };
    }

    private static boolean swapped(String a, String b) {
        return a.length() > 1
                && List.of(a.charAt(0), a.charAt(1)).equals(List.of(b.charAt(1), b.charAt(0)))
                && a.substring(2).equals(b.substring(2));
    }
}
