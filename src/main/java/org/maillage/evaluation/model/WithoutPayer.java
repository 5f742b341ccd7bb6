package org.maillage.evaluation.model;

import java.util.List;

/**
 * What a year would be without one who pays.
 *
 * @param remains the money that still comes in
 * @param left what is left of it in the end, below zero where it does not suffice
 * @param uncovered what was covered and is no longer; {@code lackedBefore} what nothing had covered anyway
 * @param animation what they gave for the animation of the territory; {@code inKind} what they gave in kind besides
 */
record WithoutPayer(
        Payer payer,
        ModelEuros gave,
        ModelEuros remains,
        ModelEuros left,
        ModelEuros uncovered,
        ModelEuros lackedBefore,
        ModelEuros animation,
        ModelEuros inKind) {

    /** One for each who pays, the largest first. */
    static List<WithoutPayer> each(List<ModelLine> lines, int year, FundingCertainty upTo) {
        var balance = Balance.of(lines, year, upTo);
        return Concentration.ofPayers(lines, year, upTo).shares().stream()
                .map(it -> of(it.of(), it.amount(), balance, lines, year, upTo))
                .toList();
    }

    private static WithoutPayer of(
            Payer payer, ModelEuros gave, Balance balance, List<ModelLine> lines, int year, FundingCertainty upTo) {
        var theirs = lines.stream()
                .filter(it -> it.side() != Side.EXPENSE && it.counts(year, upTo))
                .filter(it -> Payer.of(it).key().equals(payer.key()))
                .toList();
        var remains = balance.money().minus(gave);
        var lacking = balance.spent().minus(remains).orNone();
        return new WithoutPayer(
                payer,
                gave,
                remains,
                remains.minus(balance.spent()),
                lacking.minus(balance.lacking()),
                balance.lacking(),
                sum(theirs.stream().filter(it -> it.isMoney() && it.animation()).toList()),
                sum(theirs.stream().filter(it -> !it.isMoney()).toList()));
    }

    private static ModelEuros sum(List<ModelLine> lines) {
        return lines.stream().map(ModelLine::counted).reduce(ModelEuros.NONE, ModelEuros::plus);
    }
}
