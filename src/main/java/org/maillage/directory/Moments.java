package org.maillage.directory;

import java.util.Optional;
import java.util.regex.Pattern;
import org.maillage.shared.Folded;

/** When something happened, as far as it is known. */
public final class Moments {

    private static final Pattern YEAR = Pattern.compile("([0-9]{4})(?:\\.0)?");
    private static final Pattern YEAR_MONTH = Pattern.compile("([0-9]{4})-([0-9]{1,2})");
    private static final Pattern FRENCH_MONTH = Pattern.compile("([0-9]{1,2})[/.\\-]([0-9]{4})");

    /** « avr-19 », as spreadsheets show a month. */
    private static final Pattern SHORT_MONTH = Pattern.compile("([a-z]{3,9})\\.?[- ]([0-9]{2})");

    /** What people write around a year. */
    private static final Pattern AROUND = Pattern.compile(
            "^(en|depuis|des|annee|l annee|vers|environ|circa|fin|debut|courant) | (environ|env\\.?|\\?)$");

    /** The last two figures of years up to which they are of this century. */
    private static final int YOUNGEST = 30;

    private Moments() {}

    /** A day, a month or a year: {@code 2015-03-12}, {@code 2015-03} for « mars 2015 », {@code 2015}. */
    public static Optional<String> of(String typed) {
        var day = Tidy.day(typed);
        if (day.isPresent()) {
            return day;
        }
        var plain = Folded.of(Tidy.line(typed)).replaceAll("\\s*[.,;]$", "");
        while (AROUND.matcher(plain).find()) {
            plain = AROUND.matcher(plain).replaceAll("");
        }
        var small = SHORT_MONTH.matcher(plain);
        if (small.matches()) {
            var year = Integer.parseInt(small.group(2));
            return month(
                    String.valueOf(year + (year <= YOUNGEST ? 2000 : 1900)),
                    String.valueOf(Tidy.monthOf(small.group(1))));
        }
        var words = Tidy.IN_WORDS.matcher(plain);
        if (words.matches() && words.group(1) == null) {
            return month(words.group(3), String.valueOf(Tidy.monthOf(words.group(2))));
        }
        var iso = YEAR_MONTH.matcher(plain);
        if (iso.matches()) {
            return month(iso.group(1), iso.group(2));
        }
        var french = FRENCH_MONTH.matcher(plain);
        if (french.matches()) {
            return month(french.group(2), french.group(1));
        }
        var year = YEAR.matcher(plain);
        return year.matches()
                ? Optional.of(year.group(1))
                        .filter(it -> Integer.parseInt(it) >= Tidy.EARLIEST && Integer.parseInt(it) <= Tidy.LATEST)
                : Optional.empty();
    }

    private static Optional<String> month(String year, String month) {
        return Tidy.day(Integer.parseInt(year), Integer.parseInt(month), 1).map(it -> it.substring(0, 7));
    }
}
