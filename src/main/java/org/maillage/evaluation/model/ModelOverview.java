package org.maillage.evaluation.model;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.account.People;
import org.maillage.account.PersonId;
import org.maillage.alliance.Lever;
import org.maillage.evaluation.EvaluationDoor;
import org.maillage.evaluation.model.ModelPage.Group;
import org.maillage.evaluation.model.ModelPage.Part;
import org.maillage.evaluation.model.ModelPage.Row;
import org.maillage.evaluation.model.ModelPage.Tab;
import org.maillage.evaluation.model.ModelPage.Without;
import org.maillage.evaluation.model.ModelPage.YearRow;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;

/** Puts together the page of a model: what its year comes to, on whom it depends, and its lines. */
@Component
record ModelOverview(Models models, ModelLines lines, DescribeSubject subjects, People people, Clock clock) {

    static Frame frame(String title) {
        return Frame.of(title, say("model.description"))
                .under(say("model.evaluations"), EvaluationDoor.ALL)
                .under(say("model.list"), SocioEconomicModel.ALL)
                .asPersonal();
    }

    /** @param year that is asked for; null for the present one or, without lines in it, the nearest */
    ModelPage page(SocioEconomicModel model, @Nullable Integer year, FundingCertainty upTo) {
        var all = lines.of(model.id());
        var years = years(all);
        var shown = shown(years, year);
        var its = all.stream().filter(it -> it.year() == shown).toList();
        var payers = Concentration.ofPayers(all, shown, upTo);
        var origins = Concentration.ofOrigins(all, shown, upTo);
        var balance = Balance.of(all, shown, upTo);
        var subject = subjects.of(model);
        return new ModelPage(
                frame(model.title()),
                model.path(),
                subject.words(),
                subject.key(),
                model.words(),
                changed(model),
                years.stream()
                        .map(it -> new Tab(String.valueOf(it), at(model, it, upTo), it == shown))
                        .toList(),
                Arrays.stream(FundingCertainty.values())
                        .map(it -> new Tab(say("model.look." + Typed.key(it)), at(model, shown, it), it == upTo))
                        .toList(),
                its.isEmpty() ? List.of() : DescribeModel.balance(all, shown, upTo),
                years.stream().flatMap(it -> rows(all, it)).toList(),
                Stream.of(Side.RESOURCE, Side.BOTH, Side.EXPENSE)
                        .map(it -> group(model, it, its, shown, upTo))
                        .toList(),
                levers(its, shown, upTo),
                parts(payers),
                its.isEmpty() ? List.of() : DescribeModel.payers(payers, shown, upTo),
                origins.shares().stream()
                        .map(it -> new Part(
                                DescribeModel.name(it.of()),
                                it.amount().said(),
                                DescribeModel.part(origins.part(it.amount()))))
                        .toList(),
                DescribeModel.origins(origins),
                DescribeModel.enters(all, shown, upTo),
                WithoutPayer.each(all, shown, upTo).stream()
                        .map(it -> new Without(
                                DescribeModel.name(it.payer()), it.gave().said(), DescribeModel.without(it, balance)))
                        .toList(),
                DescribeModel.animation(PaidAnimation.of(all, shown, upTo)),
                models.family(model).size() > 1 ? model.path() + "/beside" : "");
    }

    private static List<Integer> years(List<ModelLine> all) {
        return all.stream().map(ModelLine::year).distinct().sorted().toList();
    }

    private int shown(List<Integer> years, @Nullable Integer asked) {
        if (asked != null && years.contains(asked)) {
            return asked;
        }
        var now = Words.today(clock).getYear();
        return years.isEmpty() ? now : Collections.min(years, Comparator.comparingInt(it -> Math.abs(it - now)));
    }

    private static String at(SocioEconomicModel model, int year, FundingCertainty upTo) {
        return model.path() + "?year=" + year + "&look=" + Typed.key(upTo);
    }

    /** When a model was changed last and, as long as they have an account, by whom. */
    String changed(SocioEconomicModel model) {
        var when = Words.moment(model.changedAt().toInstant());
        var by = model.changedBy();
        return by == null
                ? say("model.changed", when)
                : people.find(new PersonId(by))
                        .map(it -> say("model.changed.by", when, it.name()))
                        .orElseGet(() -> say("model.changed", when));
    }

    private static Stream<YearRow> rows(List<ModelLine> all, int year) {
        return Arrays.stream(FundingCertainty.values()).map(it -> {
            var balance = Balance.of(all, year, it);
            return new YearRow(
                    String.valueOf(year),
                    say("model.look." + Typed.key(it)),
                    balance.money().said(),
                    balance.spent().said(),
                    balance.left().said(),
                    balance.left().cents() < 0,
                    balance.inKind().said());
        });
    }

    private static Group group(
            SocioEconomicModel model, Side side, List<ModelLine> its, int year, FundingCertainty upTo) {
        var key = Typed.key(side);
        var of = its.stream().filter(it -> it.side() == side).toList();
        return new Group(
                key,
                say("model.side." + key),
                say("model.side." + key + ".hint"),
                model.path() + "/lines/new?side=" + key + "&year=" + year,
                say("model.add." + key),
                of.stream()
                        .filter(it -> it.counts(year, upTo))
                        .map(ModelLine::counted)
                        .reduce(ModelEuros.NONE, ModelEuros::plus)
                        .said(),
                of.stream().map(it -> row(model, it, it.counts(year, upTo))).toList());
    }

    private static Row row(SocioEconomicModel model, ModelLine line, boolean counted) {
        return new Row(
                line.words(),
                detail(line),
                line.value().map(ModelEuros::said).orElse(say("model.no-value")),
                line.animation(),
                counted,
                model.path() + "/lines/" + line.id().value());
    }

    /** What there is to say of a line beside its words and its amount. */
    static String detail(ModelLine line) {
        return Stream.of(
                        line.payer(),
                        line.origin() == null || line.side() == Side.BOTH ? "" : DescribeModel.name(line.origin()),
                        line.lever() == null ? "" : say("model.line.lever." + Typed.key(line.lever())),
                        line.certainty() == null ? "" : say("model.line.certainty." + Typed.key(line.certainty())),
                        DescribeModel.work(line),
                        line.source().isEmpty() ? "" : say("model.source", line.source()))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static List<Choice> levers(List<ModelLine> its, int year, FundingCertainty upTo) {
        return Arrays.stream(Lever.values())
                .map(lever -> new Choice(
                        say("model.line.lever." + Typed.key(lever)),
                        its.stream()
                                .filter(it -> it.lever() == lever && it.counts(year, upTo))
                                .map(ModelLine::counted)
                                .reduce(ModelEuros.NONE, ModelEuros::plus)
                                .said()))
                .toList();
    }

    private static List<Part> parts(Concentration<Payer> payers) {
        return payers.shares().stream()
                .map(it -> new Part(
                        DescribeModel.name(it.of()), it.amount().said(), DescribeModel.part(payers.part(it.amount()))))
                .toList();
    }
}
