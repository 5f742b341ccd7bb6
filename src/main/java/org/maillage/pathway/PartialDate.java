package org.maillage.pathway;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Words;

/**
 * A date of which the year, the month or the day is known.
 *
 * @param month 1 to 12; null when only the year is known
 * @param day null when only the month is known
 */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) implements Comparable<PartialDate> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);
    private static final Comparator<PartialDate> ORDER =
            Comparator.comparing(PartialDate::earliest).thenComparing(PartialDate::latest);

    public PartialDate {
        if (year < 1900 || year > 2200) {
            throw new IllegalArgumentException("The year (%s) must be between 1900 and 2200.".formatted(year));
        }
        if (month == null && day != null) {
            throw new IllegalArgumentException("A day (%s) needs its month.".formatted(day));
        }
        LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /**
     * Reads {@code 2018-05-03}, {@code 2018-05} or {@code 2018}.
     *
     * @throws IllegalArgumentException when the words are no such date
     */
    @JsonCreator
    public static PartialDate parse(String words) {
        var parts = FORM.matcher(words);
        if (!parts.matches()) {
            throw new IllegalArgumentException("[%s] is no date.".formatted(words));
        }
        try {
            return new PartialDate(Integer.parseInt(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("[%s] is not in the calendar.".formatted(words), e);
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    /** The first day that it may be. */
    public LocalDate earliest() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /** The last day that it may be. */
    public LocalDate latest() {
        if (day != null) {
            return earliest();
        }
        return YearMonth.of(year, month == null ? 12 : month).atEndOfMonth();
    }

    public boolean isDay() {
        return day != null;
    }

    /** Whether it is before the other for certain, whatever the parts that are not known. */
    public boolean isSurelyBefore(PartialDate other) {
        return latest().isBefore(other.earliest());
    }

    /** In words for the reader: 3 mai 2018, mai 2018, 2018. */
    public String words() {
        if (month == null) {
            return Integer.toString(year);
        }
        if (day == null) {
            return Words.month(YearMonth.of(year, month));
        }
        var words = DAY.withLocale(Words.language()).format(earliest());
        return day == 1 && !Words.language().getLanguage().equals("en") ? words.replaceFirst("^1 ", "1er ") : words;
    }

    /** In words for the reader, who is told plainly when it is not known. */
    public static String wordsOf(@Nullable PartialDate date) {
        return date == null ? Words.say("pathway.date-unknown") : date.words();
    }

    /** By the first day that it may be, then the last one. */
    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    /** As {@link #parse} reads it. */
    @JsonValue
    @Override
    public String toString() {
        if (month == null) {
            return Integer.toString(year);
        }
        return day == null
                ? String.format(Locale.ROOT, "%d-%02d", year, month)
                : String.format(Locale.ROOT, "%d-%02d-%02d", year, month, day);
    }
}
