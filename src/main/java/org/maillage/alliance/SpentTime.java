package org.maillage.alliance;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Minutes as people type them: « 1h30 », « 1 h », « 1:30 », « 1,5 h », « 90 min », « 90 ». */
public final class SpentTime {

    /** What a day can hold. */
    public static final int MOST_OF_DAY = 24 * 60;

    private static final int HOUR = 60;
    private static final Pattern HOURS = Pattern.compile("(\\d{1,2})\\s?(?:h|:)\\s?(\\d{1,2})?\\s?(?:m|mn|min)?");
    private static final Pattern PART_OF_HOURS = Pattern.compile("(\\d{1,2})[.,](\\d{1,2})\\s?h");
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,4})\\s?(?:m|mn|min|minutes?)?");

    private SpentTime() {}

    /** The minutes, from 0 to those of a day; empty for what is none. */
    public static Optional<Integer> read(String typed) {
        var words = typed.strip().replace('\u00a0', ' ').replace('\u202f', ' ').toLowerCase(Locale.ROOT);
        var hours = HOURS.matcher(words);
        if (hours.matches()) {
            var behind = hours.group(2) == null ? 0 : Integer.parseInt(hours.group(2));
            return behind < HOUR ? ofDay(Integer.parseInt(hours.group(1)) * HOUR + behind) : Optional.empty();
        }
        var part = PART_OF_HOURS.matcher(words);
        if (part.matches()) {
            return ofDay((int) Math.round(Double.parseDouble(part.group(1) + "." + part.group(2)) * HOUR));
        }
        var alone = MINUTES.matcher(words);
        return alone.matches() ? ofDay(Integer.parseInt(alone.group(1))) : Optional.empty();
    }

    private static Optional<Integer> ofDay(int minutes) {
        return Optional.of(minutes).filter(it -> it <= MOST_OF_DAY);
    }

    /** As it is typed again, and read in a list. */
    public static String typed(int minutes) {
        return minutes < HOUR ? minutes + "\u00a0min" : "%d\u00a0h\u00a0%02d".formatted(minutes / HOUR, minutes % HOUR);
    }
}
