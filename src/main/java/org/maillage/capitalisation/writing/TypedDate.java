package org.maillage.capitalisation.writing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.maillage.pathway.PartialDate;
import org.maillage.shared.Folded;
import org.maillage.web.FormField;

/** Reads dates as people write them, of which the day or the month may be left out: mai 2024, 17/05/2024, 2024. */
final class TypedDate {

    private static final Pattern YEAR = Pattern.compile("([0-9]{4})");
    private static final Pattern MONTH = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{4})");
    private static final Pattern DAY = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})");
    private static final Pattern WORDS =
            Pattern.compile("(?:([0-9]{1,2})(?:er|st|nd|rd|th)?\\s+)?([a-z]{3,9})\\.?\\s+([0-9]{4})");

    /** The names of months in French and English; people write their beginnings too. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("janvier", "january"),
            List.of("fevrier", "february"),
            List.of("mars", "march"),
            List.of("avril", "april"),
            List.of("mai", "may"),
            List.of("juin", "june"),
            List.of("juillet", "july"),
            List.of("aout", "august"),
            List.of("septembre", "september"),
            List.of("octobre", "october"),
            List.of("novembre", "november"),
            List.of("decembre", "december"));

    private TypedDate() {}

    static FormField<PartialDate> day(String name) {
        return FormField.readAs(
                name, FormField.Kind.LINE, 30, "capitalisation.date.wrong", TypedDate::read, PartialDate::words);
    }

    /** The date that somebody has typed; empty when it is none. */
    static Optional<PartialDate> read(String typed) {
        var words = Folded.of(typed).toLowerCase(Locale.ROOT).strip();
        var day = DAY.matcher(words);
        if (day.matches()) {
            return date(day.group(3), day.group(2), day.group(1));
        }
        var month = MONTH.matcher(words);
        if (month.matches()) {
            return date(month.group(2), month.group(1), "");
        }
        if (YEAR.matcher(words).matches()) {
            return date(words, "", "");
        }
        var named = WORDS.matcher(words);
        if (named.matches()) {
            var number = month(named.group(2));
            return number == 0
                    ? Optional.empty()
                    : date(named.group(3), String.valueOf(number), named.group(1) == null ? "" : named.group(1));
        }
        return parsed(words);
    }

    /** The number of a month by the beginning of its name; 0 for what begins none, or two. */
    private static int month(String beginning) {
        var months = IntStream.rangeClosed(1, 12)
                .filter(it -> MONTHS.get(it - 1).stream().anyMatch(name -> name.startsWith(beginning)))
                .toArray();
        return months.length == 1 ? months[0] : 0;
    }

    private static Optional<PartialDate> date(String year, String month, String day) {
        return parsed(year + part(month) + part(day));
    }

    private static String part(String digits) {
        return digits.isEmpty() ? "" : "-%02d".formatted(Integer.parseInt(digits));
    }

    private static Optional<PartialDate> parsed(String words) {
        try {
            return Optional.of(PartialDate.parse(words));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            return Optional.empty();
        }
    }
}
