package org.maillage.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Hours as words, never without the zone whose clocks show them: those of the place first, then those of the reader, where
 * their clocks show another hour at that moment.
 */
public final class Hours {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private Hours() {}

    /** The clocks of a zone: heure de La Réunion. */
    public static String zone(Locale language, ZoneId zone) {
        var key = "shared.zone." + zone.getId();
        return Words.has(key) ? Words.sayIn(language, key) : zone.getId();
    }

    /** An hour of a day that is known: 14:05 (heure de Paris). */
    public static String hour(Instant moment, ZoneId there) {
        return named(Words.language(), MINUTE.format(moment.atZone(there)), there);
    }

    /** A moment, for the reader of this request: 15 mars 2027 à 09:30 (heure de Paris). */
    public static String moment(Instant moment, ZoneId there) {
        return momentIn(Words.language(), moment, there, Words.zone());
    }

    /** A moment, in a language and for the clocks of a reader of choice. */
    public static String momentIn(Locale language, Instant moment, ZoneId there, ZoneId reader) {
        var first = moment.atZone(there);
        var second = moment.atZone(reader);
        var said = named(
                language,
                Words.sayIn(
                        language, "shared.moment", Words.dayIn(language, first.toLocalDate()), MINUTE.format(first)),
                there);
        if (first.getOffset().equals(second.getOffset())) {
            return said;
        }
        var theirs = first.toLocalDate().equals(second.toLocalDate())
                ? MINUTE.format(second)
                : Words.sayIn(
                        language, "shared.moment", Words.dayIn(language, second.toLocalDate()), MINUTE.format(second));
        return besides(language, said, named(language, theirs, reader));
    }

    /** From when to when, for the reader of this request: lundi 15 mars 2027, de 09:30 à 12:00 (heure de Paris). */
    public static String span(Instant from, Instant until, ZoneId there) {
        return spanIn(Words.language(), from, until, there, Words.zone());
    }

    /** From when to when, in a language and for the clocks of a reader of choice. */
    public static String spanIn(Locale language, Instant from, Instant until, ZoneId there, ZoneId reader) {
        var first = new Span(from.atZone(there), until.atZone(there));
        var second = new Span(from.atZone(reader), until.atZone(reader));
        var said = named(language, first.words(language), there);
        if (first.isSaidAs(second)) {
            return said;
        }
        var theirs = first.isOn(second.from().toLocalDate()) && second.isOneDay()
                ? second.hours(language)
                : second.words(language);
        return besides(language, said, named(language, theirs, reader));
    }

    private static String named(Locale language, String hours, ZoneId zone) {
        return Words.sayIn(language, "shared.hours.zone", hours, zone(language, zone));
    }

    private static String besides(Locale language, String there, String reader) {
        return Words.sayIn(language, "shared.hours.besides", there, reader);
    }

    private record Span(ZonedDateTime from, ZonedDateTime until) {

        boolean isOneDay() {
            return from.toLocalDate().equals(until.toLocalDate());
        }

        boolean isOn(LocalDate day) {
            return isOneDay() && from.toLocalDate().equals(day);
        }

        boolean isSaidAs(Span other) {
            return from.getOffset().equals(other.from.getOffset())
                    && until.getOffset().equals(other.until.getOffset());
        }

        String hours(Locale language) {
            return Words.sayIn(language, "shared.hours", MINUTE.format(from), MINUTE.format(until));
        }

        String words(Locale language) {
            var day = Words.namedDayIn(language, from.toLocalDate());
            return isOneDay()
                    ? Words.sayIn(language, "shared.hours.of-day", day, hours(language))
                    : Words.sayIn(
                            language,
                            "shared.hours.of-days",
                            day,
                            MINUTE.format(from),
                            Words.namedDayIn(language, until.toLocalDate()),
                            MINUTE.format(until));
        }
    }
}
