package org.maillage.evaluation.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * On how many the money that comes in depends. The index is that of Herfindahl and Hirschman, the sum of the squares of the
 * shares: 1 for one who gives all, 1/n for n who give the same. Its inverse is the number of equal givers that would be as
 * many (the « effective number » of Hill, of order 2).
 *
 * @param shares those who give something, the largest first; those of one amount in the order in which they were written
 */
record Concentration<T>(List<Share<T>> shares) {

    /** Amounts that differ by no more are shared as equally as cents allow. */
    private static final long ROUNDING = 1;

    /** What one gives. */
    record Share<T>(T of, ModelEuros amount) {}

    /** By who pays: the money of a year, as far as one looks; what is in kind cannot replace it and is not among it. */
    static Concentration<Payer> ofPayers(List<ModelLine> lines, int year, FundingCertainty upTo) {
        return of(money(lines, year, upTo), Payer::of, Payer::key);
    }

    /** The same by origin. */
    static Concentration<ResourceOrigin> ofOrigins(List<ModelLine> lines, int year, FundingCertainty upTo) {
        return of(money(lines, year, upTo), it -> Objects.requireNonNull(it.origin()), ResourceOrigin::name);
    }

    private static List<ModelLine> money(List<ModelLine> lines, int year, FundingCertainty upTo) {
        return lines.stream()
                .filter(it -> it.isMoney() && it.counts(year, upTo))
                .toList();
    }

    /** @param key what is the same for all that are one */
    static <T> Concentration<T> of(Collection<ModelLine> lines, Function<ModelLine, T> whose, Function<T, String> key) {
        var sums = new LinkedHashMap<String, Share<T>>();
        for (var line : lines) {
            var one = whose.apply(line);
            sums.merge(
                    key.apply(one),
                    new Share<>(one, line.counted()),
                    (a, b) -> new Share<>(a.of(), a.amount().plus(b.amount())));
        }
        return new Concentration<>(sums.values().stream()
                .filter(it -> !it.amount().isNone())
                .sorted(Comparator.comparing((Share<T> it) -> it.amount()).reversed())
                .toList());
    }

    ModelEuros total() {
        return shares.stream().map(Share::amount).reduce(ModelEuros.NONE, ModelEuros::plus);
    }

    /** Between 0, for nothing, and 1. */
    double index() {
        var total = (double) total().cents();
        return shares.stream()
                .mapToDouble(it -> it.amount().cents() / total)
                .map(it -> it * it)
                .sum();
    }

    /** As many as that if all gave the same; 0 for nobody. */
    double effective() {
        return shares.isEmpty() ? 0 : 1 / index();
    }

    /** Whether all give the same. */
    boolean isEven() {
        return shares.isEmpty()
                || shares.getFirst().amount().cents()
                                - shares.getLast().amount().cents()
                        <= ROUNDING;
    }

    /** Who gives most; several where they give the same. */
    List<T> first() {
        return shares.stream()
                .filter(it -> it.amount().equals(shares.getFirst().amount()))
                .map(Share::of)
                .toList();
    }

    /** The part of the whole that an amount is, between 0 and 1. */
    double part(ModelEuros amount) {
        return (double) amount.cents() / total().cents();
    }
}
