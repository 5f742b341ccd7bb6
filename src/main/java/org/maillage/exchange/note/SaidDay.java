package org.maillage.exchange.note;

import static java.time.temporal.TemporalAdjusters.firstDayOfNextMonth;
import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a day as people say it, in French or English, from the day on which they say it: « le 12 », « mardi », « dans quinze jours ». */
final class SaidDay {

    private static final List<String> MONTHS = List.of(
            "janv(?:ier)?|january|jan",
            "fevr?(?:ier)?|february|feb",
            "mars|march|mar",
            "avr(?:il)?|april|apr",
            "mai|may",
            "juin|june|jun",
            "juil(?:let)?|july|jul",
            "aout|august|aug",
            "sept(?:embre|ember)?|sep",
            "oct(?:obre|ober)?",
            "nov(?:embre|ember)?",
            "dec(?:embre|ember)?");
    private static final List<String> WEEKDAYS = List.of(
            "lundi|monday",
            "mardi|tuesday",
            "mercredi|wednesday",
            "jeudi|thursday",
            "vendredi|friday",
            "samedi|saturday",
            "dimanche|sunday");
    private static final List<String> NUMBERS = List.of(
            "zero",
            "une?|one|an?",
            "deux|two",
            "trois|three",
            "quatre|four",
            "cinq|five",
            "six",
            "sept|seven",
            "huit|eight",
            "neuf|nine",
            "dix|ten",
            "onze|eleven",
            "douze|twelve",
            "treize|thirteen",
            "quatorze|fourteen",
            "quinze|fifteen");

    private static final String MONTH = "(" + String.join("|", MONTHS) + ")\\.?(?![a-z])";
    private static final String WEEKDAY = "(" + String.join("|", WEEKDAYS) + ")(?![a-z])";
    private static final String NUMBER = "(\\d{1,3}|" + String.join("|", NUMBERS) + ")";
    // What may stand before a day of a month, so that « mardi 17 mars » is read as one.
    private static final String BEFORE =
            "(?:(?:le |du |au |on )?(?:" + String.join("|", WEEKDAYS) + "),? |le |du |the )?";
    private static final String BEGIN = "(?<![\\p{L}\\p{N}])";

    /** A way to say a day, and what it means from a day. */
    private record Way(Pattern said, BiFunction<MatchResult, LocalDate, @Nullable LocalDate> means) {}

    // The first that stands in the words counts; of those that begin at one place, the first in this list.
    private static final List<Way> WAYS = List.of(
            way("(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)", (it, day) -> date(year(it, 1), number(it, 2), number(it, 3))),
            way(
                    BEFORE + "(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?(?![\\d/])",
                    (it, day) -> dated(number(it, 1), number(it, 2), it.group(3), day)),
            way(
                    "le (\\d{1,2})[.-](\\d{1,2})(?:[.-](\\d{4}|\\d{2}))?(?!\\d)",
                    (it, day) -> dated(number(it, 1), number(it, 2), it.group(3), day)),
            way(
                    BEFORE + "(\\d{1,2})(?:er|st|nd|rd|th)?(?: of)? " + MONTH + "(?: (\\d{4}))?",
                    (it, day) -> dated(number(it, 1), among(MONTHS, it.group(2)), it.group(3), day)),
            way(
                    "(?:on )?" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?(?![\\d:h])(?:,? (\\d{4}))?",
                    (it, day) -> dated(number(it, 2), among(MONTHS, it.group(1)), it.group(3), day)),
            way(
                    "(debut|mi|fin|early|mid|end of)[ -]" + MONTH,
                    (it, day) -> partOfMonth(it.group(1), among(MONTHS, it.group(2)), day)),
            way(
                    "(?:le|" + WEEKDAY
                            + ") (\\d{1,2})(?:er)?(?!\\d| ?(?:h|%|€|e|eme|personnes|euros|fois|ans)(?![a-z])|[/.:,-]\\d)",
                    (it, day) -> nextOf(number(it, 2), day)),
            way("the (\\d{1,2})(?:st|nd|rd|th)(?![a-z])", (it, day) -> nextOf(number(it, 1), day)),
            way(
                    WEEKDAY + "(?! (?:dernier|passe|last))(?:( en huit)|(?: prochain)?)",
                    (it, day) -> day.with(next(DayOfWeek.of(among(WEEKDAYS, it.group(1)))))
                            .plusWeeks(it.group(2) == null ? 0 : 1)),
            way("apres-? ?demain|(?:the )?day after tomorrow", (it, day) -> day.plusDays(2)),
            way("demain|tomorrow", (it, day) -> day.plusDays(1)),
            way("aujourd'hui|ce soir|cet apres-midi|today|tonight|this (?:afternoon|evening)", (it, day) -> day),
            way(
                    "(?:dans|sous|d'ici|in|within) " + NUMBER + " (jour|day|semaine|week|mois|month)s?(?![a-z])",
                    (it, day) -> later(it.group(1), it.group(2), day)),
            way("(?:dans|sous) (?:une )?(?:quinzaine)", (it, day) -> day.plusWeeks(2)),
            way("(?:la )?semaine prochaine|next week", (it, day) -> day.with(next(DayOfWeek.MONDAY))),
            way(
                    "(?:en )?fin de (?:la )?semaine|(?:by )?the end of the week",
                    (it, day) -> day.with(nextOrSame(DayOfWeek.FRIDAY))),
            way("(?:le )?mois prochain|next month", (it, day) -> day.with(firstDayOfNextMonth())),
            way(
                    "(?:a la |en )?fin (?:de |du )?mois|(?:by )?the end of the month",
                    (it, day) -> day.with(lastDayOfMonth())));

    private SaidDay() {}

    private static Way way(String said, BiFunction<MatchResult, LocalDate, @Nullable LocalDate> means) {
        return new Way(Pattern.compile(BEGIN + "(?:" + said + ")(?![\\p{L}\\p{N}])"), means);
    }

    /**
     * The day that is said first.
     *
     * @param words in small letters without accents
     * @param day on which they are said
     */
    static Optional<LocalDate> in(String words, LocalDate day) {
        var first = Integer.MAX_VALUE;
        LocalDate found = null;
        for (var way : WAYS) {
            var said = way.said.matcher(words);
            if (said.find() && said.start() < first) {
                var meant = way.means.apply(said.toMatchResult(), day);
                if (meant != null) {
                    first = said.start();
                    found = meant;
                }
            }
        }
        return Optional.ofNullable(found);
    }

    private static int number(MatchResult it, int group) {
        return Integer.parseInt(it.group(group));
    }

    private static int year(MatchResult it, int group) {
        return number(it, group);
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A day of a month; without its year the next from today on. */
    private static @Nullable LocalDate dated(int dayOfMonth, int month, @Nullable String year, LocalDate day) {
        if (year != null) {
            var whole = Integer.parseInt(year);
            return date(whole < 100 ? 2000 + whole : whole, month, dayOfMonth);
        }
        var thisYear = date(day.getYear(), month, dayOfMonth);
        return thisYear == null || !thisYear.isBefore(day) ? thisYear : date(day.getYear() + 1, month, dayOfMonth);
    }

    private static LocalDate partOfMonth(String part, int month, LocalDate day) {
        var year = month < day.getMonthValue() ? day.getYear() + 1 : day.getYear();
        var of = YearMonth.of(year, month);
        return switch (part) {
            case "debut", "early" -> of.atDay(1);
            case "mi", "mid" -> of.atDay(15);
            default -> of.atEndOfMonth();
        };
    }

    /** The next day of such a number: the 31st of a month that has one. */
    private static @Nullable LocalDate nextOf(int dayOfMonth, LocalDate day) {
        if (dayOfMonth < 1 || dayOfMonth > 31) {
            return null;
        }
        var month = YearMonth.from(day);
        while (!month.isValidDay(dayOfMonth) || !month.atDay(dayOfMonth).isAfter(day)) {
            month = month.plusMonths(1);
        }
        return month.atDay(dayOfMonth);
    }

    /** In French a week is eight days and two are fifteen. */
    private static LocalDate later(String count, String unit, LocalDate day) {
        var number = count.matches("\\d+") ? Integer.parseInt(count) : among(NUMBERS, count) - 1;
        return switch (unit) {
            case "jour" -> day.plusDays(number == 8 ? 7 : number == 15 ? 14 : number);
            case "day" -> day.plusDays(number);
            case "semaine", "week" -> day.plusWeeks(number);
            default -> day.plusMonths(number);
        };
    }

    /** The place of a word among others, from 1. */
    private static int among(List<String> all, String word) {
        for (var i = 0; i < all.size(); i++) {
            if (word.matches(all.get(i))) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("“%s” is none of %s.".formatted(word, all));
    }
}
