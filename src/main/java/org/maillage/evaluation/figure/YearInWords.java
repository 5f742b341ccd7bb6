package org.maillage.evaluation.figure;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a year from a count of four digits by the words around it: « en 2018 », « les 2018 habitants ». */
final class YearInWords {

    private static final Pattern OF_TIME = Pattern.compile(
            "(?:^|[^\\p{L}])(?:en|depuis|dès|fin|début|courant|année|an|printemps|été|automne|hiver|mi|in|since|by|year|spring|summer|autumn|winter|"
                    + MonthNames.ANY + ")$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ABOUT = Pattern.compile(
            "(?:^|[^\\p{L}])(?:environ|quelques?|presque|(?:près|plus|moins|autour) de|about|over|nearly|almost|around|(?:more|less) than)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern UNIT = Pattern.compile("^ ?(?:[%‰€°]|[kM]€|(?:m²|m2|km|kg|ha|h)(?!\\p{L}))");
    private static final Pattern NEXT = Pattern.compile("^ (?:de |d')?(\\p{Ll}[\\p{L}'-]*)");
    private static final Pattern SHARED = Pattern.compile("^ (?:sur|out of) \\p{Nd}");

    /** Words that end as plurals do and count nothing. */
    private static final Set<String> SMALL = Set.of(
            "les",
            "des",
            "nous",
            "vous",
            "ils",
            "elles",
            "ses",
            "nos",
            "vos",
            "leurs",
            "ces",
            "mes",
            "tes",
            "dans",
            "sans",
            "sous",
            "vers",
            "mais",
            "puis",
            "plus",
            "moins",
            "très",
            "alors",
            "lors",
            "jamais",
            "toujours",
            "depuis",
            "après",
            "dès",
            "pas",
            "chez",
            "avec",
            "pour",
            "par",
            "sur",
            "est",
            "sont",
            "ont",
            "avait",
            "aux",
            "deux",
            "six",
            "dix",
            "trois",
            "certains",
            "certaines",
            "plusieurs",
            "quelques",
            "was",
            "is",
            "has",
            "this",
            "its",
            "as",
            "us",
            "sommes",
            "avons",
            "qui",
            "que",
            "entre",
            "the",
            "and",
            "for",
            "with",
            "from",
            "are",
            "were",
            "have",
            "out",
            "soit",
            "dont");

    private static final Set<String> PEOPLE = Set.of("people", "women", "men", "children", "youth");

    private static final int NEAR = 40;

    private YearInWords() {}

    static boolean isYear(String words, int start, int end) {
        var before = words.substring(Math.max(0, start - NEAR), start).replaceFirst("[ (-]+$", "");
        var after = after(words, end);
        if (UNIT.matcher(after).find()
                || SHARED.matcher(after).find()
                || ABOUT.matcher(before).find()) {
            return false;
        }
        return OF_TIME.matcher(before).find() || !isCounted(words, end);
    }

    /** Whether what follows is what a number before it would count: a plural that is no small word. */
    static boolean isCounted(String words, int end) {
        var next = NEXT.matcher(after(words, end));
        if (!next.find()) {
            return false;
        }
        var word = next.group(1).toLowerCase(Locale.ROOT);
        return PEOPLE.contains(word) || (word.matches(".*[sx]") && !isSmall(word));
    }

    static boolean isSmall(String word) {
        return SMALL.contains(word.toLowerCase(Locale.ROOT));
    }

    private static String after(String words, int end) {
        return words.substring(end, Math.min(words.length(), end + NEAR));
    }
}
