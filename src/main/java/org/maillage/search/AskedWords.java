package org.maillage.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.maillage.shared.Folded;
import org.springframework.core.io.ClassPathResource;

/**
 * The words that somebody looks for, and other words by which the same is meant. The file {@code search/synonyms.txt} says
 * which are: a group a line, commas between its phrases. Light words are not looked for, unless there are no others.
 */
public final class AskedWords {

    private static final int MOST_WORDS = 12;
    private static final int MOST_WAYS = 6;

    /** A word of so many letters is mistyped in one of them at most, and one of {@code LONG} in two. */
    private static final int MIDDLING = 7;

    private static final int LONG = 12;
    private static final int SHORT = 5;
    private static final Pattern INITIALS = Pattern.compile("\\b(\\p{L}\\.){2,}(\\p{L}\\b)?");

    /** An elided article before its word, whichever apostrophe stands between them. */
    static final Pattern ELIDED = Pattern.compile("(?i)(?<![\\p{L}\\p{M}\\p{N}])([cdjlmnst]|qu)['’ʼ´`]");

    /** An apostrophe within a word: « entr’aide », « aujourd’hui » and « presqu’île » are one word each. */
    static final Pattern WITHIN =
            Pattern.compile("(?i)(?<![\\p{L}\\p{M}\\p{N}])(entr|presqu|aujourd|quelqu|prud|grand)['’ʼ´`](?=\\p{L})");

    private static final Pattern COMPOUND = Pattern.compile("\\p{L}{2,}(?:[-‐‑]\\p{L}{2,})+");

    /** Whatever stands between two words. */
    static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private static final Set<String> LIGHT = Set.of(
            "a", "au", "aux", "avec", "ce", "ces", "chez", "dans", "de", "des", "du", "en", "et", "la", "le", "les",
            "ou", "par", "pour", "sur", "un", "une", "the", "of", "and", "in", "d", "l");

    private static final List<List<List<String>>> GROUPS = groups();

    private AskedWords() {}

    /** Text in which initials are one word, « M.J.C. » is « MJC », and a letter and its accent are one sign. */
    public static String joined(String text) {
        return INITIALS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(it -> it.group().replace(".", "") + " ");
    }

    /** Each two words of a name that follow each other as one, as which many type them: « Fab Lab » is « fablab ». */
    static List<String> pairs(String name) {
        var words = of(name);
        return IntStream.range(1, words.size())
                .mapToObj(i -> words.get(i - 1) + words.get(i))
                .toList();
    }

    /** What a text writes with hyphens, as one word: « co-voiturage » is « covoiturage ». */
    static List<String> compounds(String text) {
        return COMPOUND.matcher(Folded.of(text))
                .results()
                .map(it -> it.group().replaceAll("[-‐‑]", ""))
                .distinct()
                .toList();
    }

    /** The weighty words of a text: small, without accents. */
    static List<String> of(String text) {
        var plain = Folded.of(joined(text));
        var words = Arrays.stream(BETWEEN.split(
                        ELIDED.matcher(WITHIN.matcher(plain).replaceAll("$1")).replaceAll(" ")))
                .filter(it -> !it.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        var weighty = words.stream().filter(it -> !LIGHT.contains(it)).toList();
        return weighty.isEmpty() ? words : weighty;
    }

    /** Whether a word of a text is long enough to be mistyped, and is no number. */
    static boolean canBeNear(String text) {
        return of(text).stream().anyMatch(it -> slips(it) > 0 || isShort(it));
    }

    /** In how many letters a word may differ from another and still mean it: one in seven, none of a short word or a number. */
    static int slips(String word) {
        return isNumber(word) || word.length() < MIDDLING ? 0 : word.length() < LONG ? 1 : 2;
    }

    /** Whether it is too short to be mistyped but in a name. */
    static boolean isShort(String word) {
        return word.length() >= SHORT && word.length() < MIDDLING && !isNumber(word);
    }

    private static boolean isNumber(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /** The ways to say the same, the one that was typed first. */
    static List<List<String>> ways(String text) {
        var ways = new LinkedHashSet<List<String>>();
        ways.add(of(text));
        for (var group : GROUPS) {
            for (var way : List.copyOf(ways)) {
                if (ways.size() < MOST_WAYS) {
                    ways.addAll(others(way, group));
                }
            }
        }
        var words = of(text);
        for (var i = 1; i < words.size(); i++) {
            ways.add(replaced(words, i - 1, 2, List.of(words.get(i - 1) + words.get(i))));
        }
        return ways.stream().limit(MOST_WAYS).toList();
    }

    private static List<List<String>> others(List<String> way, List<List<String>> group) {
        for (var phrase : group) {
            var at = Collections.indexOfSubList(singular(way), singular(phrase));
            if (at >= 0) {
                return group.stream()
                        .filter(it -> !it.equals(phrase))
                        .map(it -> replaced(way, at, phrase.size(), it))
                        .toList();
            }
        }
        return List.of();
    }

    private static List<String> singular(List<String> words) {
        return words.stream()
                .map(it -> it.length() > 3 && (it.endsWith("s") || it.endsWith("x"))
                        ? it.substring(0, it.length() - 1)
                        : it)
                .toList();
    }

    private static List<String> replaced(List<String> way, int at, int size, List<String> by) {
        var other = new ArrayList<>(way.subList(0, at));
        other.addAll(by);
        other.addAll(way.subList(at + size, way.size()));
        return List.copyOf(other);
    }

    /** The first letters of the weighty words of a name, of three words on: « Maison des jeunes et de la culture » is « mjc ». */
    public static List<String> initials(String name) {
        var letters = new StringBuilder();
        var found = new ArrayList<String>();
        for (var word : of(name)) {
            letters.append(word.charAt(0));
            if (letters.length() >= 3 && letters.length() <= 6) {
                found.add(letters.toString());
            }
        }
        return found;
    }

    private static List<List<List<String>>> groups() {
        try {
            var file = new ClassPathResource("search/synonyms.txt");
            return new String(file.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .filter(it -> !it.isBlank() && !it.startsWith("#"))
                    .map(line -> Arrays.stream(line.split(","))
                            .map(AskedWords::of)
                            .filter(it -> !it.isEmpty())
                            // A longer phrase is found before a shorter one that it holds.
                            .sorted((one, other) -> other.size() - one.size())
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
