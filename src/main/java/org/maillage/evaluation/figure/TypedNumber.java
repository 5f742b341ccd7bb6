package org.maillage.evaluation.figure;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.maillage.shared.Words;

/** A number as people type it into a field: « 1 200 », « 12,5 », « 1,200.5 » where English is read. */
public final class TypedNumber {

    private static final BigDecimal MOST = new BigDecimal("999999999999");
    private static final int DECIMALS = 3;

    private TypedNumber() {}

    /** A number from nothing, or below it, to a million millions, with three decimals at most; empty for anything else. */
    public static Optional<BigDecimal> read(String typed) {
        var plain = typed.replaceAll("[\\s\\u00a0\\u2009\\u202f]", "").replace('\u2212', '-');
        var text = Words.areEnglish()
                ? threes(plain, ",", ".")
                : threes(plain, ".", ",").replace(',', '.');
        if (!text.matches("[+-]?[0-9]{1,15}(?:\\.[0-9]{1,9})?")) {
            return Optional.empty();
        }
        var number = new BigDecimal(text);
        return number.abs().compareTo(MOST) <= 0 && number.stripTrailingZeros().scale() <= DECIMALS
                ? Optional.of(number)
                : Optional.empty();
    }

    // « 1.200,5 » has a mark between threes; « 12.5 » has none, whatever the language.
    private static String threes(String typed, String between, String decimal) {
        return typed.matches("[+-]?[0-9]{1,3}(?:[" + between + "][0-9]{3})+(?:[" + decimal + "][0-9]+)?")
                ? typed.replace(between, "")
                : typed;
    }

    /** A whole number of at least one. */
    public static Optional<Long> whole(String typed) {
        return read(typed)
                .filter(it -> it.signum() > 0 && it.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::longValueExact);
    }

    /** As it is typed again: « 12,5 ». */
    public static String typed(BigDecimal number) {
        var plain = number.stripTrailingZeros().toPlainString();
        return Words.language().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? plain : plain.replace('.', ',');
    }
}
