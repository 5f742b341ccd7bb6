package org.maillage.evaluation.model;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.Lever;

/**
 * A line of a socio-economic model.
 *
 * @param twin by which it is known again in the scenarios that were copied of its model
 * @param origin of a resource, {@code lever} of which it is and {@code certainty} how sure it is; null for an expense
 * @param words what it is; {@code payer} who gives it, empty where these are many or nobody has named them
 * @param amount as somebody typed it; null for what is counted as work
 * @param work time that was given or paid; {@code rate} what one unit of it is worth, null where nobody has said
 * @param source where the rate, or the worth of what is given in kind, comes from
 * @param animation whether it pays the animation of the territory itself or, for an expense, is what that costs
 */
record ModelLine(
        ModelLineId id,
        UUID twin,
        Side side,
        @Nullable ResourceOrigin origin,
        @Nullable Lever lever,
        @Nullable FundingCertainty certainty,
        String words,
        String payer,
        int year,
        @Nullable ModelEuros amount,
        @Nullable Work work,
        @Nullable ModelEuros rate,
        String source,
        boolean animation,
        int version) {

    ModelLine {
        if ((side == Side.BOTH) != (origin == ResourceOrigin.IN_KIND)) {
            throw new IllegalArgumentException(
                    "What is given in kind, and only that, counts on both sides (%s, %s).".formatted(side, origin));
        }
        var expense = side == Side.EXPENSE;
        if (expense != (origin == null) || expense != (lever == null) || expense != (certainty == null)) {
            throw new IllegalArgumentException(
                    "A resource, and no expense, has an origin (%s), a lever (%s) and a certainty (%s)."
                            .formatted(origin, lever, certainty));
        }
        if ((amount == null) == (work == null) || (work == null && rate != null)) {
            throw new IllegalArgumentException("It has either an amount (%s) or work (%s), which may have a rate (%s)."
                    .formatted(amount, work, rate));
        }
        if (side == Side.RESOURCE && amount == null) {
            throw new IllegalArgumentException("Money is an amount (%s).".formatted(amount));
        }
        if (isBelowZero(amount) || isBelowZero(rate)) {
            throw new IllegalArgumentException(
                    "Neither the amount (%s) nor the rate (%s) is below zero.".formatted(amount, rate));
        }
        if (source.isEmpty() && (rate != null || (side == Side.BOTH && amount != null))) {
            throw new IllegalArgumentException("What was valued has a source.");
        }
    }

    private static boolean isBelowZero(@Nullable ModelEuros amount) {
        return amount != null && amount.cents() < 0;
    }

    /** What it comes to; empty for work that nobody has put a rate on. */
    Optional<ModelEuros> value() {
        if (work != null) {
            return Optional.ofNullable(rate).map(it -> ModelEuros.times(work.quantity(), it));
        }
        return Optional.ofNullable(amount);
    }

    /** What it comes to; nothing for work that nobody has put a rate on. */
    ModelEuros counted() {
        return value().orElse(ModelEuros.NONE);
    }

    /** Whether it counts in a year as far as one looks; an expense always does. */
    boolean counts(int year, FundingCertainty upTo) {
        return this.year == year && (certainty == null || certainty.isWithin(upTo));
    }

    /** Whether it is money that comes in. */
    boolean isMoney() {
        return side == Side.RESOURCE;
    }
}
