package org.maillage.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What lexemes have in common with others that were made of the same word: « jardin » of « jardinier » and « jardinage ». */
public final class Roots {

    /** An ending that the stems of Snowball keep, and so long a root it must leave. */
    private record Ending(String letters, int leaves) {

        boolean ends(String word) {
            return word.endsWith(letters) && word.length() - letters.length() >= leaves;
        }

        String without(String word) {
            return word.substring(0, word.length() - letters.length());
        }
    }

    private static final List<Ending> ENDINGS = List.of(
            new Ending("ric", 5),
            new Ending("eur", 5),
            new Ending("ag", 5),
            new Ending("ion", 5),
            new Ending("er", 4),
            new Ending("ur", 6),
            new Ending("i", 6));

    /** Not the one who heats. */
    private static final Set<String> APART = Set.of("chauffeur");

    /** « Ils mangent »: the verbs of many, whose ending Snowball keeps. Of shorter words, it is none. */
    private static final Ending OF_MANY = new Ending("ent", 4);

    private static final String NO_VERB = "present";

    private Roots() {}

    /** The root of a lexeme; itself where it has no such ending. */
    public static String of(String lexeme) {
        if (APART.contains(lexeme)) {
            return lexeme;
        }
        var one = ofOne(lexeme);
        var word = OF_MANY.ends(one) && !one.equals(NO_VERB) ? OF_MANY.without(one) : one;
        return ENDINGS.stream()
                .filter(it -> it.ends(word))
                .findFirst()
                .map(it -> it.without(word))
                .orElse(word);
    }

    // Snowball keeps the s of « vélos », « mécanos » and « tissus », and the x of « jeux » and « choux ».
    private static String ofOne(String lexeme) {
        var isPlural = (lexeme.length() >= 5 && lexeme.matches(".*[aiou]s")) || lexeme.matches(".{1,2}[eo]ux");
        return isPlural ? lexeme.substring(0, lexeme.length() - 1) : lexeme;
    }

    /** A short root and the lexemes that have it; of a longer one they are all that begin with it. */
    public static List<String> forms(String root) {
        var many = root.matches(".{1,2}[eo]u") ? "x" : root.matches("....*[aiou]") ? "s" : "";
        var endings = root.length() < 4 ? List.of("", many) : List.of("", many, "er", "ent");
        return endings.stream()
                .map(root::concat)
                .distinct()
                .filter(it -> of(it).equals(root))
                .toList();
    }

    public static Set<String> of(Collection<String> lexemes) {
        return lexemes.stream().map(Roots::of).collect(Collectors.toUnmodifiableSet());
    }
}
