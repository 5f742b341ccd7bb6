package org.maillage.evaluation.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.maillage.alliance.Euros;
import org.maillage.shared.Words;

/** An amount of money, in cents of a euro; what lacks is below zero. */
record ModelEuros(long cents) implements Comparable<ModelEuros> {

    static final ModelEuros NONE = new ModelEuros(0);

    /** What one line may be of. */
    static final ModelEuros MOST = new ModelEuros(99_999_999_999L);

    private static final int CENTS = 100;

    // Money has two decimals at most: three digits behind a mark are thousands, whichever mark it is.
    private static final Pattern APART = Pattern.compile("[0-9]{1,3}(?:([.,’'])[0-9]{3})(?:\\1[0-9]{3})*");
    private static final Pattern NUMBER = Pattern.compile("([0-9][0-9.,’']*?)(?:([.,])([0-9]{1,2}))?");
    private static final Pattern SIGN = Pattern.compile("^(?:€|eur)|(?:€|euros?|eur)$");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2009\\u202f]+");

    /** What somebody types of an amount that is not below zero: « 1 234,50 € », « 1.234,50 », « 12 k€ »; empty for anything else. */
    static Optional<ModelEuros> read(String typed) {
        var words = BLANKS.matcher(typed.toLowerCase(Locale.ROOT)).replaceAll("");
        var plain = SIGN.matcher(words).replaceFirst("");
        var thousands = plain.endsWith("k") && !plain.equals("k");
        var number = NUMBER.matcher(thousands ? plain.substring(0, plain.length() - 1) : plain);
        if (!number.matches()) {
            return Optional.empty();
        }
        var whole = number.group(1);
        var mark = number.group(2);
        if (!whole.matches("[0-9]+") && (!APART.matcher(whole).matches() || (mark != null && whole.contains(mark)))) {
            return Optional.empty();
        }
        var digits = whole.replaceAll("[^0-9]", "");
        var value = new BigDecimal(digits + "." + (mark == null ? "0" : number.group(3)));
        var cents = value.movePointRight(thousands ? 5 : 2);
        return cents.compareTo(BigDecimal.valueOf(MOST.cents)) <= 0
                ? Optional.of(new ModelEuros(cents.longValueExact()))
                : Optional.empty();
    }

    /** So much of something at a price each, to the nearest cent. */
    static ModelEuros times(BigDecimal quantity, ModelEuros each) {
        return new ModelEuros(quantity.multiply(BigDecimal.valueOf(each.cents))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    ModelEuros plus(ModelEuros other) {
        return new ModelEuros(Math.addExact(cents, other.cents));
    }

    ModelEuros minus(ModelEuros other) {
        return new ModelEuros(Math.subtractExact(cents, other.cents));
    }

    /** Itself, or nothing where it is below zero. */
    ModelEuros orNone() {
        return cents < 0 ? NONE : this;
    }

    boolean isNone() {
        return cents == 0;
    }

    /** It as a decimal number of euros. */
    BigDecimal value() {
        return BigDecimal.valueOf(cents, 2);
    }

    /** As it is typed again: 1234,50. */
    String typed() {
        return cents % CENTS == 0 ? String.valueOf(cents / CENTS) : "%d,%02d".formatted(cents / CENTS, cents % CENTS);
    }

    /** As it is read in the language of the page: 1 234,50 €. */
    String said() {
        return Euros.said(Words.language(), value());
    }

    @Override
    public int compareTo(ModelEuros other) {
        return Long.compare(cents, other.cents);
    }
}
