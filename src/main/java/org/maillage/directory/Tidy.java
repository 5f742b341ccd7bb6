package org.maillage.directory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maillage.shared.Folded;
import org.maillage.shared.Typed;

/** Brings what people and spreadsheets write into the one form in which it is kept; empty when it cannot be. */
public final class Tidy {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ().\\-/]{2,38}");

    /** A French number in one of the ways in which people write it; so two beside each other are told apart. */
    private static final Pattern FRENCH_PHONE = Pattern.compile(
            "(?<![0-9])(?:\\(?(?:\\+|00) ?33\\)? ?(?:\\(0\\))?|0) ?[1-9](?:[ .\\-/]{0,2}[0-9]{2}){4}(?![0-9])");

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s<>,;:|/()\\[\\]\"']+@[^\\s<>,;:|/()\\[\\]\"']+[^\\s<>,;:|/()\\[\\]\"'.]");
    private static final int FEWEST_ABROAD = 8;
    private static final int MOST_DIGITS = 15;
    private static final Pattern FRENCH_SHORT_YEAR =
            Pattern.compile("([0-9]{1,2})[/.\\-]([0-9]{1,2})[/.\\-]([0-9]{2})");
    static final Pattern IN_WORDS = Pattern.compile("(?:([0-9]{1,2})(?:er)? )?([a-z]{3,9})\\.? ([0-9]{4})");
    private static final List<String> MONTHS = List.of(
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre");
    private static final Pattern SQUARE = Pattern.compile("(?i)(?:m2|m²|metres? carres?|mètres? carrés?)$|[.,]0+$");
    private static final Pattern ISO_DAY = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[T ].*)?");
    private static final Pattern FRENCH_DAY =
            Pattern.compile("([0-9]{1,2})[/.\\-]([0-9]{1,2})[/.\\-]([0-9]{4})(?: .*)?");
    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(?:[.,][0-9]{1,20})?");
    private static final Pattern SCHEME = Pattern.compile("(?i)https?://");

    /** Years before and behind which a day is a slip, or stands for none. */
    static final int EARLIEST = 1000;

    static final int LATEST = 2100;

    /** The last two figures of years up to which they are of this century. */
    private static final int YOUNGEST = 30;

    private Tidy() {}

    /** Words on one line, without doubled white space. */
    public static String line(String typed) {
        return isLine(typed) ? typed : SPACES.matcher(typed).replaceAll(" ").strip();
    }

    // Nearly all that registers bring: a pattern over each value of a million rows takes longer than to read them.
    private static boolean isLine(String typed) {
        var blank = true;
        for (var i = 0; i < typed.length(); i++) {
            var letter = typed.charAt(i);
            if (letter == ' ' ? blank : isSpace(letter)) {
                return false;
            }
            blank = letter == ' ';
        }
        return !blank;
    }

    private static boolean isSpace(char letter) {
        return letter < ' ' || letter == '\u00a0' || letter == '\u202f' || Character.isWhitespace(letter);
    }

    /** The address of a page, with the {@code https://} that people leave out. */
    public static Optional<String> link(String typed) {
        var line = line(typed);
        var scheme = SCHEME.matcher(line);
        var begins = scheme.lookingAt();
        var host = begins ? line.substring(scheme.end()) : line;
        var whole = (begins ? scheme.group().toLowerCase(Locale.ROOT) : "https://") + host;
        return Typed.isLink(whole) && Typed.isSite(host) ? Optional.of(whole) : Optional.empty();
    }

    public static Optional<String> email(String typed) {
        var line = line(typed).toLowerCase(Locale.ROOT);
        var plain = line.startsWith("mailto:") ? line.substring("mailto:".length()) : line;
        return Typed.email(plain);
    }

    /** All addresses among words: « Awa &lt;awa@exemple.fr&gt; ou contact@exemple.fr ». */
    public static List<String> emails(String typed) {
        return EMAIL.matcher(line(typed).toLowerCase(Locale.ROOT))
                .results()
                .flatMap(it -> Typed.email(it.group()).stream())
                .distinct()
                .toList();
    }

    public static Optional<String> phone(String typed) {
        var line = line(typed);
        var french = FRENCH_PHONE.matcher(line);
        if (french.find() && french.group().length() == line.length()) {
            return Optional.of(line);
        }
        var digits = line.chars().filter(Character::isDigit).count();
        return PHONE.matcher(line).matches()
                        && digits <= MOST_DIGITS
                        && (digits >= FEWEST_ABROAD || line.charAt(0) != '+')
                ? Optional.of(line)
                : Optional.empty();
    }

    /** All numbers among words: « 02 99 71 00 00 (Awa) ou 06 12 34 56 78 ». */
    public static List<String> phones(String typed) {
        var line = line(typed);
        var french = FRENCH_PHONE
                .matcher(line)
                .results()
                .map(MatchResult::group)
                .map(String::strip)
                .distinct()
                .toList();
        return french.isEmpty() ? phone(line).stream().toList() : french;
    }

    static int monthOf(String word) {
        for (var i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(word)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** A day, written as {@code 2027-03-15} or as in France {@code 15/03/2027}; the first of year 1 means none. */
    public static Optional<String> day(String typed) {
        if (isDay(typed)) {
            return day(
                    Integer.parseInt(typed, 0, 4, 10),
                    Integer.parseInt(typed, 5, 7, 10),
                    Integer.parseInt(typed, 8, 10, 10));
        }
        var line = line(typed);
        var iso = ISO_DAY.matcher(line);
        if (iso.matches()) {
            return day(iso, 1, 2, 3);
        }
        var french = FRENCH_DAY.matcher(line);
        if (french.matches()) {
            return day(french, 3, 2, 1);
        }
        var words = IN_WORDS.matcher(Folded.of(line));
        if (words.matches() && words.group(1) != null) {
            return day(Integer.parseInt(words.group(3)), monthOf(words.group(2)), Integer.parseInt(words.group(1)));
        }
        var small = FRENCH_SHORT_YEAR.matcher(line);
        return small.matches() ? inItsCentury(small) : Optional.empty();
    }

    /** « 12/03/15 » is of 2015, « 12/03/85 » of 1985: what would lie years ahead is of the century before. */
    private static Optional<String> inItsCentury(Matcher small) {
        var year = Integer.parseInt(small.group(3));
        return day(
                year + (year <= YOUNGEST ? 2000 : 1900),
                Integer.parseInt(small.group(2)),
                Integer.parseInt(small.group(1)));
    }

    // As registers write them: told without a pattern.
    private static boolean isDay(String typed) {
        return typed.length() == 10
                && typed.charAt(4) == '-'
                && typed.charAt(7) == '-'
                && Identifiers.isDigits(typed, 0, 4)
                && Identifiers.isDigits(typed, 5, 7)
                && Identifiers.isDigits(typed, 8, 10);
    }

    private static Optional<String> day(Matcher read, int year, int month, int day) {
        return day(
                Integer.parseInt(read.group(year)),
                Integer.parseInt(read.group(month)),
                Integer.parseInt(read.group(day)));
    }

    static Optional<String> day(int year, int month, int day) {
        if (year < EARLIEST || year > LATEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A latitude or longitude, its decimals after a point or a comma. */
    public static Optional<String> degrees(String typed, int most) {
        var plain = SPACES.matcher(typed).replaceAll("");
        if (!DEGREES.matcher(plain).matches()) {
            return Optional.empty();
        }
        var value = Double.parseDouble(plain.replace(',', '.'));
        return Math.abs(value) <= most ? Optional.of(Double.toString(value)) : Optional.empty();
    }

    /** A whole number of things from one up to a limit. */
    public static Optional<String> count(String typed, int most) {
        var number = Typed.number(
                SQUARE.matcher(SPACES.matcher(typed).replaceAll("")).replaceAll(""));
        return number >= 1 && number <= most ? Optional.of(String.valueOf(number)) : Optional.empty();
    }
}
