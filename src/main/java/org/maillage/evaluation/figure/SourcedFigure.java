package org.maillage.evaluation.figure;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A figure with where it comes from, of when it is and of whom or where: without one of them there is none.
 *
 * @param unit of the value; empty for a plain count
 * @param of the whole of which it is a part; a share in per cent has one
 * @param scope the place or the group
 */
public record SourcedFigure(
        BigDecimal value, String unit, @Nullable Long of, String source, Vintage vintage, String scope) {

    /** Of fewer a share in per cent says nothing. */
    public static final int LEAST_FOR_PERCENT = 30;

    static final String PERCENT = "%";

    private static final double HUNDRED = 100;

    /** @throws IllegalArgumentException for one without source or scope, or for a share in per cent of fewer than thirty */
    public SourcedFigure {
        if (source.isBlank() || scope.isBlank()) {
            throw new IllegalArgumentException(
                    "A figure (%s) has a source (%s) and a scope (%s).".formatted(value, source, scope));
        }
        if (sign(unit).equals(PERCENT) && (of == null || of < LEAST_FOR_PERCENT)) {
            throw new IllegalArgumentException(
                    "A share in per cent (%s) is one of %s at least (%s).".formatted(value, LEAST_FOR_PERCENT, of));
        }
        if (of != null && of < 1) {
            throw new IllegalArgumentException("A part is one of something (%s).".formatted(of));
        }
    }

    /** Whether a unit is per cent. */
    public static boolean isPercent(String unit) {
        return sign(unit).equals(PERCENT);
    }

    /** The sign of a unit by which figures are told apart; empty for one that is a word. */
    static String sign(String unit) {
        var plain = unit.strip().toLowerCase(Locale.ROOT).replace('\u00a0', ' ');
        if (plain.startsWith(PERCENT) || plain.matches("(pour ?cent|per ?cent|p\\. ?100).*")) {
            return PERCENT;
        }
        if (plain.startsWith("€") || plain.matches("(euros?|eur)\\b.*")) {
            return "€";
        }
        return plain.startsWith("‰") ? "‰" : "";
    }

    String sign() {
        return sign(unit);
    }

    /** The share that it is, in whole per cent; null for what is no part of at least thirty. */
    @Nullable
    Long percent() {
        return of == null || of < LEAST_FOR_PERCENT || !sign().isEmpty()
                ? null
                : Math.round(HUNDRED * value.doubleValue() / of);
    }
}
