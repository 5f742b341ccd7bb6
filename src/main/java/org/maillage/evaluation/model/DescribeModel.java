package org.maillage.evaluation.model;

import static org.maillage.shared.Words.count;
import static org.maillage.shared.Words.decimal;
import static org.maillage.shared.Words.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.evaluation.model.Concentration.Share;
import org.maillage.shared.Typed;

/** Says in sentences what the figures of a model mean, for whoever keeps its accounts and for whoever does not. */
final class DescribeModel {

    /** Fewer than that, to one decimal, is as good as one. */
    private static final double AS_GOOD_AS_ONE = 1.05;

    private DescribeModel() {}

    /** What is left of a year, what is given in kind beside it, and what could not be reckoned. */
    static List<String> balance(List<ModelLine> lines, int year, FundingCertainty upTo) {
        var balance = Balance.of(lines, year, upTo);
        var said = new ArrayList<String>();
        said.add(say(
                "model.balance",
                String.valueOf(year),
                say("model.up-to." + Typed.key(upTo)),
                balance.money().said(),
                balance.spent().said(),
                left(balance.left())));
        if (!balance.inKind().isNone()) {
            said.add(say("model.balance.in-kind", balance.inKind().said()));
        }
        var unvalued = unvalued(lines, year, upTo);
        if (!unvalued.isEmpty()) {
            said.add(say("model.balance.unvalued", unvalued));
        }
        return said;
    }

    private static String left(ModelEuros left) {
        if (left.isNone()) {
            return say("model.balance.even");
        }
        return left.cents() > 0
                ? say("model.balance.left", left.said())
                : say("model.balance.lacks", ModelEuros.NONE.minus(left).said());
    }

    /** How much time nobody has put a rate on. */
    private static String unvalued(List<ModelLine> lines, int year, FundingCertainty upTo) {
        var work = lines.stream()
                .filter(it -> it.counts(year, upTo) && it.value().isEmpty())
                .map(it -> Objects.requireNonNull(it.work()))
                .toList();
        return Arrays.stream(Work.Unit.values())
                .map(unit -> time(
                        work.stream()
                                .filter(it -> it.unit() == unit)
                                .map(Work::quantity)
                                .reduce(BigDecimal.ZERO, BigDecimal::add),
                        unit))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(say("model.and")));
    }

    private static String time(BigDecimal quantity, Work.Unit unit) {
        return quantity.signum() == 0 ? "" : say("model.time." + Typed.key(unit), decimal(quantity.doubleValue(), 2));
    }

    /** Time as it was counted, with what it is worth. */
    static String work(ModelLine line) {
        var work = line.work();
        if (work == null) {
            return "";
        }
        var time = time(work.quantity(), work.unit());
        var rate = line.rate();
        return rate == null
                ? say("model.time.unvalued", time)
                : say("model.time.at", time, rate.said(), say("model.time.each." + Typed.key(work.unit())));
    }

    static String name(Payer payer) {
        return payer.of() == null ? payer.name() : say("model.unnamed." + Typed.key(payer.of()));
    }

    static String name(ResourceOrigin origin) {
        return say("model.line.origin." + Typed.key(origin));
    }

    /** On how many payers the money of a year depends. */
    static List<String> payers(Concentration<Payer> payers, int year, FundingCertainty upTo) {
        if (payers.shares().isEmpty()) {
            return List.of(say("model.payers.none", String.valueOf(year), say("model.up-to." + Typed.key(upTo))));
        }
        if (payers.shares().size() == 1) {
            return List.of(say("model.payers.one", name(payers.first().getFirst())));
        }
        return List.of(say("model.payers." + how(payers), values(payers)), first(payers, DescribeModel::name));
    }

    /** The same of its origins. */
    static List<String> origins(Concentration<ResourceOrigin> origins) {
        if (origins.shares().isEmpty()) {
            return List.of();
        }
        if (origins.shares().size() == 1) {
            return List.of(say("model.origins.one", name(origins.first().getFirst())));
        }
        return List.of(say("model.origins." + how(origins), values(origins)), first(origins, DescribeModel::name));
    }

    private static String how(Concentration<?> concentration) {
        if (concentration.isEven()) {
            return "even";
        }
        return concentration.effective() < AS_GOOD_AS_ONE ? "almost-one" : "uneven";
    }

    private static Object[] values(Concentration<?> concentration) {
        return new Object[] {
            count(concentration.shares().size()),
            decimal(concentration.effective(), 1),
            decimal(concentration.index(), 2)
        };
    }

    private static <T> String first(Concentration<T> concentration, Function<T, String> name) {
        var first = concentration.first();
        var amount = concentration.shares().getFirst().amount();
        var names = first.stream().map(name).collect(Collectors.joining(", "));
        var part = part(concentration.part(amount));
        return first.size() == 1
                ? say(
                        "model.first",
                        names,
                        part,
                        amount.said(),
                        concentration.total().said())
                : say(
                        "model.first.several",
                        names,
                        part,
                        amount.said(),
                        concentration.total().said());
    }

    /** A part as a percentage: what is not quite nothing or all is not said to be. */
    static String part(double part) {
        var percent = Math.round(part * 100);
        if (percent == 0 && part > 0) {
            return say("model.part.little");
        }
        return percent == 100 && part < 1 ? say("model.part.nearly-all") : say("model.part", count(percent));
    }

    /** What enters the shares and what does not. */
    static String enters(List<ModelLine> lines, int year, FundingCertainty upTo) {
        var all = Balance.of(lines, year, FundingCertainty.PLANNED);
        var here = Balance.of(lines, year, upTo);
        var out = new ArrayList<String>();
        if (!all.inKind().isNone()) {
            out.add(say("model.enters.in-kind", all.inKind().said()));
        }
        var unsure = all.money().minus(here.money());
        if (!unsure.isNone()) {
            out.add(say("model.enters.unsure", unsure.said()));
        }
        var enters = say("model.enters", say("model.up-to." + Typed.key(upTo)));
        return out.isEmpty() ? enters : enters + " " + say("model.enters.not", String.join(say("model.and"), out));
    }

    /** What a year would be without one who pays. */
    static List<String> without(WithoutPayer without, Balance balance) {
        var said = new ArrayList<String>();
        said.add(say("model.without.remains", without.remains().said()));
        if (balance.spent().isNone()) {
            said.add(say("model.without.no-expenses"));
        } else if (!without.uncovered().isNone()) {
            said.add(say(
                    "model.without.uncovered",
                    without.uncovered().said(),
                    balance.spent().said()));
        } else {
            said.add(say("model.without.covered", balance.spent().said()));
        }
        if (!without.lackedBefore().isNone()) {
            said.add(say("model.without.lacked", without.lackedBefore().said()));
        }
        if (!without.animation().isNone()) {
            said.add(say("model.without.animation", without.animation().said()));
        }
        if (!without.inKind().isNone()) {
            said.add(say("model.without.in-kind", without.inKind().said()));
        }
        return said;
    }

    /** Who pays the animation itself. */
    static List<String> animation(PaidAnimation animation) {
        if (animation.isUnsaid()) {
            return List.of(say("model.animation.unsaid"));
        }
        var said = new ArrayList<String>();
        if (!animation.costs().isNone()) {
            said.add(say("model.animation.costs", animation.costs().said()));
        }
        if (!animation.paid().isNone()) {
            said.add(say(
                    "model.animation.paid",
                    animation.paid().said(),
                    names(animation.payers().shares())));
        }
        if (animation.costs().isNone()) {
            if (!animation.paid().isNone()) {
                said.add(say("model.animation.no-costs"));
            }
        } else if (animation.paid().isNone()) {
            said.add(say("model.animation.nobody"));
        } else {
            said.add(
                    animation.lacking().isNone()
                            ? say("model.animation.all")
                            : say("model.animation.lacks", animation.lacking().said()));
        }
        if (!animation.inKind().isNone()) {
            said.add(say("model.animation.in-kind", animation.inKind().said()));
        }
        return said;
    }

    private static String names(List<Share<Payer>> shares) {
        return shares.stream()
                .map(it ->
                        say("model.animation.payer", name(it.of()), it.amount().said()))
                .collect(Collectors.joining(", "));
    }
}
