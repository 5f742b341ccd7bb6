package org.maillage.evaluation.model;

import java.util.List;

/**
 * What comes in and what goes out. What is given in kind is on both sides by the same amount: it changes both sums, and
 * never what is left.
 *
 * @param money that comes in, {@code spent} that goes out, and {@code inKind} the worth of what is given and used
 */
record Balance(Euros money, Euros spent, Euros inKind) {

    /** That of a year, as far as one looks. */
    static Balance of(List<ModelLine> lines, int year, FundingCertainty upTo) {
        return new Balance(
                sum(lines, year, upTo, Side.RESOURCE),
                sum(lines, year, upTo, Side.EXPENSE),
                sum(lines, year, upTo, Side.BOTH));
    }

    private static Euros sum(List<ModelLine> lines, int year, FundingCertainty upTo, Side side) {
        return lines.stream()
                .filter(it -> it.side() == side && it.counts(year, upTo))
                .map(ModelLine::counted)
                .reduce(Euros.NONE, Euros::plus);
    }

    Euros resources() {
        return money.plus(inKind);
    }

    Euros uses() {
        return spent.plus(inKind);
    }

    /** What is left, below zero where it does not suffice. */
    Euros left() {
        return resources().minus(uses());
    }

    /** What nothing covers. */
    Euros lacking() {
        return spent.minus(money).orNone();
    }
}
