package org.maillage.evaluation.model;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Time that people give or are paid for.
 *
 * @param quantity above zero, with two decimals at most
 */
record Work(BigDecimal quantity, Unit unit) {

    /** In what time is counted. */
    enum Unit {
        HOURS,
        DAYS,
        /** Full-time equivalents over the year. */
        FTE
    }

    private static final BigDecimal MOST = BigDecimal.valueOf(999_999);
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}(?:[.,][0-9]{1,2})?");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2009\\u202f]+");

    Work {
        if (quantity.signum() <= 0 || quantity.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "The quantity (%s) must be above 0 and at most %s.".formatted(quantity, MOST));
        }
    }

    /** A quantity as people type it: « 1 200 », « 0,5 »; empty for what is none. */
    static Optional<BigDecimal> read(String typed) {
        var number = BLANKS.matcher(typed.toLowerCase(Locale.ROOT)).replaceAll("");
        return NUMBER.matcher(number).matches()
                ? Optional.of(new BigDecimal(number.replace(',', '.'))).filter(it -> it.signum() > 0)
                : Optional.empty();
    }

    /** As it is typed again: 0,5. */
    static String typed(BigDecimal quantity) {
        return quantity.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
