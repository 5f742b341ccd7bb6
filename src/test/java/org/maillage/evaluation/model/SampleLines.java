package org.maillage.evaluation.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.Lever;

/** Lines of models, as tables of cases write them. */
final class SampleLines {

    static final int YEAR = 2026;

    private SampleLines() {}

    /** Lines as {@code payer | amount | certainty | origin | mark}, apart by semicolons; the last three may lack. */
    static List<ModelLine> of(String table) {
        return table.isBlank()
                ? List.of()
                : Stream.of(table.split(";")).map(SampleLines::one).toList();
    }

    private static ModelLine one(String line) {
        var cells = line.split("\\|", -1);
        var payer = cells[0].strip();
        var amount = ModelEuros.read(cells[1].strip()).orElseThrow();
        var certainty = cell(cells, 2, "obtained");
        var origin = cell(cells, 3, "subsidy");
        var animation = cell(cells, 4, "").equals("animation");
        if (payer.equals("-")) {
            return line(Side.EXPENSE, null, null, "", amount, animation);
        }
        var from =
                ResourceOrigin.valueOf(origin.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        return line(
                from == ResourceOrigin.IN_KIND ? Side.BOTH : Side.RESOURCE,
                from,
                FundingCertainty.valueOf(certainty.toUpperCase(java.util.Locale.ROOT)),
                payer.equals("?") ? "" : payer,
                amount,
                animation);
    }

    private static String cell(String[] cells, int place, String otherwise) {
        return cells.length > place && !cells[place].isBlank() ? cells[place].strip() : otherwise;
    }

    private static ModelLine line(
            Side side,
            @Nullable ResourceOrigin origin,
            @Nullable FundingCertainty certainty,
            String payer,
            ModelEuros amount,
            boolean animation) {
        return new ModelLine(
                ModelLineId.fresh(),
                UUID.randomUUID(),
                side,
                origin,
                side == Side.EXPENSE ? null : Lever.FINANCIAL,
                certainty,
                "Ligne",
                payer,
                YEAR,
                amount,
                null,
                null,
                side == Side.BOTH ? "Valeur dite par l’association" : "",
                animation,
                0);
    }

    /** Volunteering of so many hours, at a rate or at none. */
    static ModelLine volunteers(String hours, @Nullable String rate) {
        return new ModelLine(
                ModelLineId.fresh(),
                UUID.randomUUID(),
                Side.BOTH,
                ResourceOrigin.IN_KIND,
                Lever.HUMAN,
                FundingCertainty.OBTAINED,
                "Bénévoles",
                "",
                YEAR,
                null,
                new Work(new BigDecimal(hours), Work.Unit.HOURS),
                rate == null ? null : ModelEuros.read(rate).orElseThrow(),
                rate == null ? "" : "Taux décidé par le bureau",
                false,
                0);
    }
}
