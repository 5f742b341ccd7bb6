package org.maillage.evaluation.model;

import java.util.List;

/**
 * What comes in and what goes out. What is given in kind is on both sides by the same amount: it changes both sums, and
 * never what is left.
 *
 * @param money that comes in, {@code spent} that goes out, and {@code inKind} the worth of what is given and used
 */
record Balance(ModelEuros money, ModelEuros spent, ModelEuros inKind) {

    /** That of a year, as far as one looks. */
    static Balance of(List<ModelLine> lines, int year, FundingCertainty upTo) {
        return new Balance(
                sum(lines, year, upTo, Side.RESOURCE),
                sum(lines, year, upTo, Side.EXPENSE),
                sum(lines, year, upTo, Side.BOTH));
    }

    private static ModelEuros sum(List<ModelLine> lines, int year, FundingCertainty upTo, Side side) {
        return lines.stream()
                .filter(it -> it.side() == side && it.counts(year, upTo))
                .map(ModelLine::counted)
                .reduce(ModelEuros.NONE, ModelEuros::plus);
    }

    ModelEuros resources() {
        return money.plus(inKind);
    }

    ModelEuros uses() {
        return spent.plus(inKind);
    }

    /** What is left, below zero where it does not suffice. */
    ModelEuros left() {
        return resources().minus(uses());
    }

    /** What nothing covers. */
    ModelEuros lacking() {
        return spent.minus(money).orNone();
    }
}
