package org.maillage.evaluation.model;

import java.util.List;

/**
 * Who pays the animation of the territory itself, which funders of projects seldom do.
 *
 * @param costs what it costs in a year; {@code payers} who gives money for it, and {@code inKind} the worth of what is given
 *     for it otherwise, which is on both sides
 */
record PaidAnimation(ModelEuros costs, Concentration<Payer> payers, ModelEuros inKind) {

    /** That of a year, as far as one looks. */
    static PaidAnimation of(List<ModelLine> lines, int year, FundingCertainty upTo) {
        var its = lines.stream()
                .filter(it -> it.animation() && it.counts(year, upTo))
                .toList();
        var balance = Balance.of(its, year, upTo);
        return new PaidAnimation(balance.spent(), Concentration.ofPayers(its, year, upTo), balance.inKind());
    }

    ModelEuros paid() {
        return payers.total();
    }

    /** What nobody pays. */
    ModelEuros lacking() {
        return costs.minus(paid()).orNone();
    }

    /** Whether nothing is marked as its own. */
    boolean isUnsaid() {
        return costs.isNone() && paid().isNone() && inKind.isNone();
    }
}
