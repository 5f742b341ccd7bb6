package org.maillage.evaluation.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.Lever;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.FormField.Kind;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** What a team types of a line; each side of the account asks for what it needs and no more. */
record ModelLineForm(Side side, Filled filled) {

    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2100;

    static final FormField<String> WORDS = FormField.line("words", 200).must();
    static final FormField<String> PAYER = FormField.line("payer", 200);
    static final FormField<ModelEuros> AMOUNT =
            FormField.readAs("amount", Kind.LINE, 40, "model.line.amount.wrong", ModelEuros::read, ModelEuros::typed);
    static final FormField<ResourceOrigin> ORIGIN =
            FormField.one("origin", ResourceOrigin.class).drawnAs(Kind.RADIO).must();
    static final FormField<Lever> LEVER =
            FormField.one("lever", Lever.class).drawnAs(Kind.RADIO).must();
    static final FormField<FundingCertainty> CERTAINTY = FormField.one("certainty", FundingCertainty.class)
            .drawnAs(Kind.RADIO)
            .must();
    static final FormField<Integer> YEAR = FormField.number("year", FIRST_YEAR, LAST_YEAR, "model.line.year.wrong")
            .must();
    static final FormField<BigDecimal> QUANTITY =
            FormField.readAs("quantity", Kind.LINE, 12, "model.line.quantity.wrong", Work::read, Work::typed);
    static final FormField<Work.Unit> UNIT = FormField.one("unit", Work.Unit.class);
    static final FormField<ModelEuros> RATE =
            FormField.readAs("rate", Kind.LINE, 40, "model.line.amount.wrong", ModelEuros::read, ModelEuros::typed);
    static final FormField<String> SOURCE = FormField.line("source", 500);
    static final FormField<Boolean> ANIMATION = FormField.check("animation");

    private static final Fields MONEY =
            Fields.of("model.line", WORDS, PAYER, AMOUNT.must(), CERTAINTY, ORIGIN, LEVER, YEAR, ANIMATION);
    private static final Fields IN_KIND = Fields.of(
            "model.line", WORDS, PAYER, QUANTITY, UNIT, RATE, AMOUNT, SOURCE, CERTAINTY, LEVER, YEAR, ANIMATION);
    private static final Fields SPENT =
            Fields.of("model.line", WORDS, AMOUNT, QUANTITY, UNIT, RATE, SOURCE, YEAR, ANIMATION);

    private static final List<ResourceOrigin> ORIGINS_OF_MONEY = Stream.of(ResourceOrigin.values())
            .filter(it -> it != ResourceOrigin.IN_KIND)
            .toList();

    ModelLineForm {
        switch (side) {
            case RESOURCE -> filled.offerEach(ORIGIN, ORIGINS_OF_MONEY);
            case BOTH, EXPENSE -> filled.offerEach(UNIT, List.of(Work.Unit.values()));
        }
        if (side != Side.EXPENSE) {
            filled.offerEach(LEVER, List.of(Lever.values())).offerEach(CERTAINTY, List.of(FundingCertainty.values()));
        }
    }

    private static Fields fields(Side side) {
        return switch (side) {
            case RESOURCE -> MONEY;
            case BOTH -> IN_KIND;
            case EXPENSE -> SPENT;
        };
    }

    /** @param before what was written last on this side, some of which is supposed; null for nothing */
    static ModelLineForm blank(Side side, int year, @Nullable ModelLine before) {
        var filled = fields(side).empty().with(YEAR, before == null ? year : before.year());
        switch (side) {
            case RESOURCE ->
                filled.with(ORIGIN, before == null ? ResourceOrigin.SUBSIDY : before.origin())
                        .with(LEVER, before == null ? Lever.FINANCIAL : before.lever());
            case BOTH -> filled.with(LEVER, before == null ? Lever.HUMAN : before.lever());
            case EXPENSE -> {}
        }
        if (side != Side.EXPENSE) {
            filled.with(CERTAINTY, before == null ? FundingCertainty.OBTAINED : before.certainty());
        }
        return new ModelLineForm(side, filled);
    }

    static ModelLineForm of(ModelLine line) {
        var work = line.work();
        var filled = fields(line.side())
                .empty()
                .with(WORDS, line.words())
                .with(YEAR, line.year())
                .with(AMOUNT, line.amount())
                .with(ANIMATION, line.animation());
        if (line.side() != Side.EXPENSE) {
            filled.with(PAYER, line.payer()).with(CERTAINTY, line.certainty()).with(LEVER, line.lever());
        }
        if (line.side() == Side.RESOURCE) {
            filled.with(ORIGIN, line.origin());
        } else {
            filled.with(QUANTITY, work == null ? null : work.quantity())
                    .with(UNIT, work == null ? null : work.unit())
                    .with(RATE, line.rate())
                    .with(SOURCE, line.source());
        }
        return new ModelLineForm(line.side(), filled);
    }

    static ModelLineForm sent(Side side, MultiValueMap<String, String> sent) {
        return new ModelLineForm(side, fields(side).sent(sent));
    }

    Mistakes check() {
        var mistakes = filled.check().mistakes();
        if (side == Side.RESOURCE) {
            return mistakes;
        }
        var work = !filled.isBlank(QUANTITY);
        var rate = !filled.isBlank(RATE);
        var amount = !filled.isBlank(AMOUNT);
        mistakes.unless(work || amount || rate, AMOUNT.name(), "model.line.amount.or-time")
                .unless(!(work && amount), AMOUNT.name(), "model.line.amount.or-work")
                .unless(work || !rate, QUANTITY.name(), "model.line.quantity.missing")
                .unless(!work || !filled.isBlank(UNIT), UNIT.name(), "model.line.unit.missing")
                .unless(!rate || !filled.isBlank(SOURCE), SOURCE.name(), "model.line.source.of-rate")
                .unless(
                        side == Side.EXPENSE || !amount || !filled.isBlank(SOURCE),
                        SOURCE.name(),
                        "model.line.source.of-worth");
        var quantity = filled.get(QUANTITY);
        var each = filled.get(RATE);
        return mistakes.unless(
                quantity == null
                        || each == null
                        || ModelEuros.times(quantity, each).compareTo(ModelEuros.MOST) <= 0,
                RATE.name(),
                "model.line.rate.too-much");
    }

    /** The line of a sound form. */
    ModelLine line(ModelLineId id, UUID twin, int version) {
        var expense = side == Side.EXPENSE;
        var quantity = side == Side.RESOURCE ? null : filled.get(QUANTITY);
        return new ModelLine(
                id,
                twin,
                side,
                switch (side) {
                    case RESOURCE -> filled.must(ORIGIN);
                    case BOTH -> ResourceOrigin.IN_KIND;
                    case EXPENSE -> null;
                },
                expense ? null : filled.must(LEVER),
                expense ? null : filled.must(CERTAINTY),
                filled.must(WORDS),
                expense ? "" : filled.typed(PAYER),
                filled.must(YEAR),
                filled.get(AMOUNT),
                quantity == null ? null : new Work(quantity, filled.must(UNIT)),
                quantity == null ? null : filled.get(RATE),
                side == Side.RESOURCE ? "" : filled.typed(SOURCE),
                filled.isTicked(ANIMATION),
                version);
    }
}
