package org.maillage.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What lexemes have in common with others that were made of the same word: « jardin » of « jardinier » and « jardinage ». */
public final class Roots {

    /** An ending that the stems of Snowball keep, and so long a root it must leave. */
    private record Ending(String letters, int leaves) {}

    private static final List<Ending> ENDINGS = List.of(
            new Ending("ric", 5),
            new Ending("eur", 5),
            new Ending("ag", 5),
            new Ending("ion", 5),
            new Ending("er", 6),
            new Ending("ur", 6),
            new Ending("i", 6));

    /** Not the one who heats. */
    private static final Set<String> APART = Set.of("chauffeur");

    private Roots() {}

    /** The root of a lexeme; itself where it has no such ending. */
    public static String of(String lexeme) {
        if (APART.contains(lexeme)) {
            return lexeme;
        }
        for (var it : ENDINGS) {
            if (lexeme.endsWith(it.letters()) && lexeme.length() - it.letters().length() >= it.leaves()) {
                return lexeme.substring(0, lexeme.length() - it.letters().length());
            }
        }
        return lexeme;
    }

    public static Set<String> of(Collection<String> lexemes) {
        return lexemes.stream().map(Roots::of).collect(Collectors.toUnmodifiableSet());
    }
}
