package org.maillage.territory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Folded;

/**
 * A commune as post, registers and people write it, taken apart: « 35605 REDON CEDEX », « Redon (35) », « MANS (LE) »,
 * « CHALON S/SAONE », « Paris 11e », « 12 rue du Port 35600 Redon ».
 *
 * @param names what it may be called, the likeliest first, as {@link #plain} writes them; none where only a code was typed
 * @param code a postal code or a code of INSEE; empty for none
 * @param department its code or, from between brackets, its name as {@link #plain} writes it; empty for none
 * @param street what stands before the commune in a whole address; empty for nothing
 */
record TypedCommune(List<String> names, String code, String department, String street) {

    private static final Pattern CODE = Pattern.compile("(?<![0-9A-Za-z])(?:F ?- ?)?([0-9][0-9ABab][0-9]{3})(?![0-9])");
    private static final Pattern POST_BOX = Pattern.compile(
            "(?i)\\b(BP|CS|TSA) ?(?:[0-9]{2} [0-9]{3}(?![0-9])|[0-9]{1,5}(?![0-9]))(?=\\D*\\b[0-9]{5}\\b|\\D*$)");
    private static final Pattern CEDEX = Pattern.compile("(?i)\\b(cedex|cdx)\\b.*");
    private static final Pattern COUNTRY = Pattern.compile("(?i)[,\\s(]+france\\)?$");
    private static final Pattern BRACKETS = Pattern.compile("(.*?)\\(([^()]*)\\)?(.*)");
    private static final Pattern OFFICE = Pattern.compile("(?i)(commune|ville|mairie) (de |d['’])");
    private static final Pattern ARTICLE = Pattern.compile("(?i)l['’]?|l[ae]|les");
    private static final Pattern DEPARTMENT = Pattern.compile("[0-9]{2}|2[ab]|9[78][0-9]");
    private static final Pattern LAST_DEPARTMENT = Pattern.compile("(.+) ([0-9]{2}|2[ab]|9[78][0-9])");
    private static final Pattern ARRONDISSEMENT =
            Pattern.compile("(paris|lyon|marseille) [0-9]{1,2} ?(er|e|eme|ieme)?( arrondissement| arrdt?)?");
    private static final Pattern DIGIT_AT_BOTH_ENDS = Pattern.compile("^[0-9]+.*|[^\\p{L}]+");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:/–—-]+|[\\s,;:/–—(-]+$");

    /** Words that one writes and another leaves out. */
    private static final Set<String> SMALL =
            Set.of("a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "s", "sous", "sur");

    static TypedCommune of(String typed) {
        var text = COUNTRY.matcher(POST_BOX.matcher(SPACES.matcher(typed).replaceAll(" "))
                        .replaceAll(" ")
                        .strip())
                .replaceAll("");
        var code = last(text);
        if (code == null) {
            return of(text, "", "");
        }
        var before = edged(text.substring(0, code.start()));
        var behind = edged(text.substring(code.end()));
        var found = code.group(1).toUpperCase(Locale.ROOT);
        return hasName(behind) ? of(behind, found, before) : of(before, found, "");
    }

    private static boolean hasName(String behind) {
        return CEDEX.matcher(behind).replaceAll("").chars().anyMatch(Character::isLetter);
    }

    private static @Nullable Matcher last(String text) {
        Matcher last = null;
        for (var found = CODE.matcher(text); found.find(); ) {
            last = CODE.matcher(text);
            last.find(found.start());
        }
        return last;
    }

    private static String edged(String text) {
        return EDGES.matcher(EDGES.matcher(text).replaceAll("")).replaceAll("");
    }

    private static TypedCommune of(String words, String code, String street) {
        var text = OFFICE.matcher(edged(CEDEX.matcher(words).replaceAll(""))).replaceFirst("");
        var names = new LinkedHashSet<String>();
        var department = "";
        var brackets = BRACKETS.matcher(text);
        if (brackets.matches()) {
            var outside = edged(brackets.group(1) + " " + brackets.group(3));
            var inside = edged(brackets.group(2));
            if (ARTICLE.matcher(inside).matches()) {
                names.add(plain(inside + " " + outside));
            } else if (ARTICLE.matcher(outside).matches()) {
                names.add(plain(outside + " " + inside));
            } else {
                department = plain(inside);
                add(names, outside);
                names.add(plain(inside));
            }
            names.add(plain(outside + " " + inside));
        } else {
            add(names, text);
        }
        if (department.isEmpty()) {
            department = names.stream()
                    .map(LAST_DEPARTMENT::matcher)
                    .filter(it ->
                            it.matches() && !ARRONDISSEMENT.matcher(it.group()).matches())
                    .map(it -> it.group(2))
                    .findFirst()
                    .orElse("");
        }
        var all = names.stream()
                .flatMap(TypedCommune::alsoWithoutNumber)
                .filter(it -> !it.isEmpty() && !DEPARTMENT.matcher(it).matches())
                .distinct()
                .toList();
        return new TypedCommune(all, code, department, street);
    }

    // « Redon, Bretagne », « 12 rue du Port, Redon », « Redon - centre », « MANS, LE ».
    private static void add(Set<String> names, String text) {
        names.add(plain(text));
        for (var mark : List.of(",", " - ", " – ", " / ")) {
            var parts = text.split(Pattern.quote(mark), -1);
            if (parts.length > 1) {
                var last = edged(parts[parts.length - 1]);
                var first = edged(parts[0]);
                if (ARTICLE.matcher(last).matches()) {
                    names.add(plain(last + " " + first));
                }
                Stream.of(last, first)
                        .filter(it -> !DIGIT_AT_BOTH_ENDS.matcher(it).matches())
                        .forEach(it -> names.add(plain(it)));
            }
        }
    }

    private static Stream<String> alsoWithoutNumber(String name) {
        if (ARRONDISSEMENT.matcher(name).matches()) {
            return Stream.of(name.split(" ", 2)[0]);
        }
        var numbered = LAST_DEPARTMENT.matcher(name);
        return numbered.matches() ? Stream.of(name, numbered.group(1)) : Stream.of(name);
    }

    /** A name in small letters without accents, its words as they are spoken: « St-Malo s/Oust » is « saint malo sur oust ». */
    static String plain(String name) {
        var letters = Folded.of(name.replace("&", " et "));
        return Stream.of(BETWEEN.matcher(letters).replaceAll(" ").strip().split(" ", -1))
                .map(TypedCommune::spoken)
                .collect(Collectors.joining(" "));
    }

    private static String spoken(String word) {
        return switch (word) {
            case "st" -> "saint";
            case "ste" -> "sainte";
            case "sts" -> "saints";
            case "stes" -> "saintes";
            case "nd" -> "notre dame";
            case "s" -> "sur";
            case "ss" -> "sous";
            case "lez" -> "les";
            case "gd", "grd" -> "grand";
            case "gde", "grde" -> "grande";
            case "mt" -> "mont";
            default -> word;
        };
    }

    /** What is left of such a name without its article: « moussieres » of « les moussieres ». */
    static String withoutArticle(String plain) {
        var space = plain.indexOf(' ');
        return space > 0 && Set.of("l", "la", "le", "les").contains(plain.substring(0, space))
                ? plain.substring(space + 1)
                : plain;
    }

    /** Its weighty words alone: « chalon saone » of « chalon sur saone ». */
    static String weighty(String plain) {
        var words = new ArrayList<String>();
        for (var word : plain.split(" ", -1)) {
            if (!SMALL.contains(word)) {
                words.add(word);
            }
        }
        return words.isEmpty() ? plain : String.join(" ", words);
    }
}
