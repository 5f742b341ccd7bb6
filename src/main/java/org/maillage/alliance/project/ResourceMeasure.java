package org.maillage.alliance.project;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Amounts of euros and numbers of days as people type them: « 1 234,50 € », « 1.234,50 », « 12 000 », « 2,5 j ». */
final class ResourceMeasure {

    private static final int CENTS = 2;
    private static final int TENTHS = 1;
    private static final BigDecimal MOST_EUROS = new BigDecimal("999999999.99");
    private static final BigDecimal MOST_DAYS = new BigDecimal("99999.9");
    private static final Pattern EUROS = Pattern.compile("(?i)(?:€|eur|euros?)");
    private static final Pattern DAYS = Pattern.compile("(?i)(?:jours?|days?|[jd])");

    /** Thousands in groups of three, or none; then a comma or a point before what is behind it. */
    private static final Pattern GROUPED = Pattern.compile(
            "\\d{1,3}(?: \\d{3})+(?:[.,]\\d{1,2})?|\\d{1,3}(?:\\.\\d{3})+,\\d{1,2}|\\d+(?:[.,]\\d{1,2})?");

    private ResourceMeasure() {}

    /** An amount above nothing; empty for what is none, or may mean two things as « 1,234 » does. */
    static Optional<BigDecimal> euros(String typed) {
        return read(typed, EUROS, CENTS, MOST_EUROS);
    }

    /** A number of days above nothing, with tenths. */
    static Optional<BigDecimal> days(String typed) {
        return read(typed, DAYS, TENTHS, MOST_DAYS);
    }

    private static Optional<BigDecimal> read(String typed, Pattern unit, int behind, BigDecimal most) {
        var words = typed.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
        var number = withoutUnit(words, unit);
        if (!GROUPED.matcher(number).matches()) {
            return Optional.empty();
        }
        var comma = number.replace(" ", "");
        var plain = comma.contains(",") ? comma.replace(".", "").replace(',', '.') : comma;
        return Optional.of(new BigDecimal(plain))
                .filter(it -> it.signum() > 0 && it.compareTo(most) <= 0)
                .filter(it -> it.stripTrailingZeros().scale() <= behind);
    }

    private static String withoutUnit(String words, Pattern unit) {
        var end = Pattern.compile("\\s*" + unit.pattern().replace("(?i)", "") + "$", Pattern.CASE_INSENSITIVE)
                .matcher(words);
        return end.find() ? words.substring(0, end.start()) : words;
    }

    /** As it is typed again. */
    static String typed(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
