package org.maillage.evaluation.figure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Of when a figure is: a day, a month, a year, or a period from one day until another, both included. */
public record Vintage(LocalDate from, LocalDate until) {

    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2199;
    private static final int DECEMBER = 12;

    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?: ?[-–/] ?| à | to )?(\\d{4}|\\d{2})?");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})/(\\d{4})");
    private static final Pattern NAMED = Pattern.compile("(?:(1er|\\d{1,2}) )?(\\p{L}+)\\.? (\\d{4})");
    private static final Pattern BETWEEN = Pattern.compile("(?:(?:du|de|from) )?(.+?) (?:au|à|until|to|-|–) (.+)");

    /** @throws IllegalArgumentException for a period that ends before it begins */
    public Vintage {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A period ends (%s) after it begins (%s).".formatted(until, from));
        }
    }

    /** What somebody types: « 2018 », « 2018-2019 », « mars 2018 », « 12/03/2018 », « du 12 mars 2018 au 3 mai 2018 ». */
    public static Optional<Vintage> read(String typed) {
        var plain = typed.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip().toLowerCase(Locale.ROOT);
        try {
            var one = one(plain);
            if (one.isPresent()) {
                return one;
            }
            var between = BETWEEN.matcher(plain);
            if (between.matches()) {
                var until = one(between.group(2));
                return one(between.group(1)).flatMap(from -> until.map(it -> new Vintage(from.from, it.until)));
            }
            return Optional.empty();
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Vintage> one(String typed) {
        var years = YEARS.matcher(typed);
        if (years.matches()) {
            return years(years.group(1), years.group(2));
        }
        var day = DAY.matcher(typed);
        if (day.matches()) {
            return of(LocalDate.of(number(day, 3), number(day, 2), number(day, 1)));
        }
        var iso = ISO_DAY.matcher(typed);
        if (iso.matches()) {
            return of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
        }
        var month = MONTH.matcher(typed);
        if (month.matches()) {
            return of(YearMonth.of(number(month, 2), number(month, 1)));
        }
        var named = NAMED.matcher(typed);
        return named.matches() ? named(named) : Optional.empty();
    }

    private static Optional<Vintage> named(Matcher named) {
        var month = MonthNames.number(named.group(2));
        if (month == 0) {
            return Optional.empty();
        }
        var whole = YearMonth.of(number(named, 3), month);
        return named.group(1) == null
                ? of(whole)
                : of(whole.atDay(Integer.parseInt(named.group(1).replace("er", ""))));
    }

    private static Optional<Vintage> years(String from, @org.jspecify.annotations.Nullable String until) {
        var first = Integer.parseInt(from);
        var last = until == null
                ? first
                : Integer.parseInt(until.length() == from.length() ? until : from.substring(0, 2) + until);
        return sound(LocalDate.of(first, 1, 1), LocalDate.of(last, DECEMBER, 31));
    }

    private static Optional<Vintage> of(LocalDate day) {
        return sound(day, day);
    }

    private static Optional<Vintage> of(YearMonth month) {
        return sound(month.atDay(1), month.atEndOfMonth());
    }

    private static Optional<Vintage> sound(LocalDate from, LocalDate until) {
        return from.getYear() >= FIRST_YEAR && until.getYear() <= LAST_YEAR
                ? Optional.of(new Vintage(from, until))
                : Optional.empty();
    }

    private static int number(Matcher matched, int group) {
        return Integer.parseInt(matched.group(group));
    }
}
