package org.maillage.evaluation.figure;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure that stands in words.
 *
 * @param words as they were typed
 * @param value null where the words say no exact number: « la moitié des », « quelques dizaines de »
 * @param unit {@code %}, {@code ‰} or {@code €}; else the word that follows, and empty where none does
 * @param of the whole of which it is a part, as in « 8 sur 9 »; null for none
 */
public record HeardFigure(
        String words,
        @Nullable BigDecimal value,
        String unit,
        @Nullable BigDecimal of) {

    /** Whether it says what a figure with its source says. */
    boolean says(SourcedFigure figure) {
        if (value == null) {
            return false;
        }
        if (of != null) {
            return same(value, figure.value()) && figure.of() != null && same(of, BigDecimal.valueOf(figure.of()));
        }
        return says(figure.value(), figure.sign())
                || (figure.of() != null
                        && (says(BigDecimal.valueOf(figure.of()), "")
                                || (figure.percent() != null
                                        && says(BigDecimal.valueOf(figure.percent()), SourcedFigure.PERCENT))));
    }

    private boolean says(BigDecimal number, String sign) {
        return same(Objects.requireNonNull(value), number)
                && SourcedFigure.sign(unit).equals(sign);
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }
}
