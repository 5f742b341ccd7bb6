package org.maillage.exchange.match;

import static org.maillage.shared.Words.say;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.directory.Field;
import org.maillage.directory.Vocabularies;
import org.maillage.exchange.match.FindMatches.Found;
import org.maillage.exchange.match.MatchPage.Reason;
import org.maillage.shared.Folded;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.springframework.stereotype.Component;

/** Says in words why something may help, and how many points each reason gives. */
@Component
record ReasonsOverview(Vocabularies vocabularies) {

    /** Endings are shorter: « secours » does not say « sec ». */
    private static final int LONGEST_ENDING = 5;

    static String points(int tenths) {
        return Words.decimal(tenths / 10.0, 1);
    }

    /** All, in their order. */
    List<Reason> of(Match it, Found found) {
        return Arrays.stream(MatchPart.values())
                .filter(it.tenths()::containsKey)
                .map(part ->
                        new Reason(reason(part, it, found), points(it.tenths().getOrDefault(part, 0))))
                .toList();
    }

    /** The reasons that weigh most, the heaviest first. */
    List<String> best(Match it, Found found, int most) {
        return Arrays.stream(MatchPart.values())
                .filter(part -> it.tenths().getOrDefault(part, 0) > 0)
                .sorted(Comparator.<MatchPart>comparingInt(part -> it.tenths().getOrDefault(part, 0))
                        .reversed())
                .limit(most)
                .map(part -> reason(part, it, found))
                .toList();
    }

    private String reason(MatchPart part, Match it, Found found) {
        var none = it.tenths().getOrDefault(part, 0) == 0;
        var key = "match.part." + Typed.key(part);
        return switch (part) {
            case WORDS -> none ? say(key + ".none") : words(key, it, found);
            case THEME -> none ? say(key + ".none") : say(key + ".some", themes(it, found));
            case DISTANCE -> say(key + ".some", Math.round(it.kilometres()));
            case CAPACITY ->
                it.said().left() == null
                        ? say(key + ".unknown")
                        : say(key + ".some", it.said().left());
            default -> say(none ? key + ".none" : key + ".some");
        };
    }

    private static String words(String key, Match it, Found found) {
        var same = inText(found.asked().words(), it.common().words());
        var others = inText(it.said().words(), it.common().others());
        return Stream.of(
                        same.isEmpty() ? "" : say(key + ".same", same),
                        others.isEmpty() ? "" : say(key + ".others", others),
                        same.isEmpty() && others.isEmpty() ? say(key + ".unsaid") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    // The words themselves, as they stand in the text, since endings are cut off what is compared.
    private static String inText(String text, Set<String> roots) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}-]+"))
                .filter(word -> roots.stream().anyMatch(root -> begins(Folded.of(word), root)))
                .distinct()
                .limit(6)
                .collect(Collectors.joining(", "));
    }

    private static boolean begins(String word, String root) {
        return word.startsWith(root) && word.length() - root.length() <= LONGEST_ENDING;
    }

    private String themes(Match it, Found found) {
        return found.asked().themes().stream()
                .filter(it.said().themes()::contains)
                .map(theme -> vocabularies.words(Field.THEMES, theme))
                .collect(Collectors.joining(", "));
    }
}
