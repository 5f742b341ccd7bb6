package org.maillage.alliance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.maillage.shared.Words;

/** An amount of money, to the cent, from nothing to {@code 999 999 999,99}. */
public record Euros(BigDecimal amount) implements Comparable<Euros> {

    private static final int CENTS = 2;
    private static final BigDecimal MOST = new BigDecimal("999999999.99");

    /** Figures, perhaps in threes, perhaps with cents behind the last mark. */
    private static final Pattern TYPED =
            Pattern.compile("(\\d{1,9}|\\d{1,3}(?:[ .,’']\\d{3}){1,2})(?:[.,](\\d{1,2}))?");

    private static final Pattern UNIT = Pattern.compile("^€|(?:€|euros?|eur)$");

    /** @throws IllegalArgumentException for what is below nothing, more than such an amount can be, or holds parts of cents */
    public Euros {
        if (amount.signum() < 0
                || amount.compareTo(MOST) > 0
                || amount.stripTrailingZeros().scale() > CENTS) {
            throw new IllegalArgumentException(
                    "An amount (%s) is from 0 to %s euros, to the cent.".formatted(amount, MOST));
        }
        amount = amount.setScale(CENTS, RoundingMode.UNNECESSARY);
    }

    /** « 1 234,50 € », « 1234.5 », « 12 000 euros », “€1,234.50”; empty for anything else. */
    public static Optional<Euros> read(String typed) {
        var plain = typed.replaceAll("[\\u00a0\\u202f\\s]+", " ").strip().toLowerCase(Locale.ROOT);
        var number = TYPED.matcher(UNIT.matcher(plain).replaceFirst("").strip());
        if (!number.matches()) {
            return Optional.empty();
        }
        var cents = number.group(2);
        return Optional.of(
                new Euros(new BigDecimal(number.group(1).replaceAll("\\D", "") + (cents == null ? "" : "." + cents))));
    }

    /** As it is read, in a language: « 1 234,50 € », “€1,234.50”. */
    public String in(Locale language) {
        return said(language, amount);
    }

    /** An amount that may be more than such a one can be, or below nothing, as it is read in a language. */
    public static String said(Locale language, BigDecimal amount) {
        var sign = amount.signum() < 0 ? "\u2212" : "";
        var number = Words.amountIn(language, amount.abs());
        return language.getLanguage().equals("en") ? sign + "€" + number : sign + number + "\u00a0€";
    }

    @Override
    public int compareTo(Euros other) {
        return amount.compareTo(other.amount);
    }
}
