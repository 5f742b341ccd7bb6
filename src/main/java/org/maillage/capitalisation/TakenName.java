package org.maillage.capitalisation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name that somebody takes back, and how it is found in what others have written: whole, turned round, with initials, behind
 * Madame or Monsieur, and the family name by itself with its capital. A first name by itself may be anybody's: it is no more
 * than told.
 */
public final class TakenName {

    /** What stands instead. Sheets are written in French. */
    static final String GONE = "(nom retiré)";

    private static final Set<String> PARTICLES =
            Set.of("le", "la", "de", "du", "des", "van", "von", "ben", "el", "al", "da", "di", "dos", "saint");

    private static final String BLANK = "[\\s\\u00a0\\u202f]+";
    private static final String TITLE =
            "(?:(?:M\\.|MM\\.|Mr\\.?|Mme\\.?|Mmes|Mlle\\.?|Monsieur|Madame|Mademoiselle|Dr\\.?|Docteure?|Me)" + BLANK
                    + ")?";
    private static final int SHORTEST_ALONE = 3;
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private final Pattern whole;
    private final Pattern alone;
    private final Pattern first;

    private TakenName(Pattern whole, Pattern alone, Pattern first) {
        this.whole = whole;
        this.alone = alone;
        this.first = first;
    }

    public static TakenName of(String name) {
        var parts =
                List.of(Normalizer.normalize(name.strip(), Normalizer.Form.NFC).split(BLANK));
        var cut = Math.max(parts.size() - 1, parts.size() == 1 ? 0 : 1);
        while (cut > 1 && PARTICLES.contains(parts.get(cut - 1).toLowerCase(Locale.ROOT))) {
            cut--;
        }
        var firsts = parts.subList(0, cut);
        var family = written(parts.subList(cut, parts.size()));
        if (firsts.isEmpty()) {
            return new TakenName(bounded(TITLE + family, ANY_CASE), nothing(), nothing());
        }
        var given = written(firsts);
        var initials = firsts.stream()
                .flatMap(it -> Arrays.stream(it.split("-")))
                .filter(it -> !it.isEmpty())
                .map(it -> letter(it.substring(0, 1)) + "\\.")
                .collect(Collectors.joining("[-\\s\\u00a0\\u202f]*"));
        var whole = TITLE + "(?:" + given + BLANK + family + "|" + family + BLANK + given + "|" + initials
                + "[\\s\\u00a0\\u202f]*" + family + ")";
        var last = String.join(" ", parts.subList(cut, parts.size()));
        var capitals = written(List.of(last.toUpperCase(Locale.ROOT).split(" ")));
        var isName = last.length() >= SHORTEST_ALONE && Character.isUpperCase(last.codePointAt(0));
        return new TakenName(
                bounded(whole, ANY_CASE),
                isName ? bounded(TITLE + "(?:" + family + "|" + capitals + ")", 0) : nothing(),
                bounded(given, ANY_CASE));
    }

    private static Pattern nothing() {
        return Pattern.compile("(?!)");
    }

    // A hyphen holds a name together: Saint-Martin is nobody's.
    private static Pattern bounded(String words, int flags) {
        return Pattern.compile("(?<![\\p{L}\\p{N}-])(?:" + words + ")(?![\\p{L}\\p{N}-])", flags);
    }

    private static String written(List<String> parts) {
        return parts.stream()
                .map(part -> part.codePoints()
                        .mapToObj(it -> letter(Character.toString(it)))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining(BLANK));
    }

    /** A letter, also without what stands above it. */
    private static String letter(String letter) {
        var plain = Normalizer.normalize(letter, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        if (letter.equals("'") || letter.equals("’")) {
            return "['’]";
        }
        return plain.equals(letter) || plain.length() != 1 ? Pattern.quote(letter) : "[" + letter + plain + "]";
    }

    /** Words without the name. */
    public String outOf(String words) {
        var text = Normalizer.normalize(words, Normalizer.Form.NFC);
        var without = replaced(alone, replaced(whole, text));
        return without.equals(text) ? words : without;
    }

    /** Whether it stands in words. */
    public boolean standsIn(String words) {
        var text = Normalizer.normalize(words, Normalizer.Form.NFC);
        return whole.matcher(text).find() || alone.matcher(text).find();
    }

    /** Whether a first name is left of it, which may be anybody's. */
    public boolean mayStandIn(String words) {
        return first.matcher(words).find();
    }

    private static String replaced(Pattern pattern, String words) {
        return pattern.matcher(words).replaceAll(Matcher.quoteReplacement(GONE));
    }
}
