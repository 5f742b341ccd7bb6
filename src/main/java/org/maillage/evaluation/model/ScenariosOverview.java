package org.maillage.evaluation.model;

import static org.maillage.shared.Words.decimal;
import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.evaluation.model.ModelPage.Tab;
import org.maillage.evaluation.model.ScenariosPage.Cell;
import org.maillage.evaluation.model.ScenariosPage.Difference;
import org.maillage.evaluation.model.ScenariosPage.Row;
import org.maillage.evaluation.model.ScenariosPage.Scenario;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.springframework.stereotype.Component;

/** Puts a model beside its scenarios: what each comes to, and which lines differ. */
@Component
record ScenariosOverview(Models models, ModelLines lines, Clock clock) {

    ScenariosPage page(SocioEconomicModel model, @Nullable Integer asked, FundingCertainty upTo) {
        var family = models.family(model);
        var all = lines.ofAll(family.stream().map(SocioEconomicModel::id).toList());
        var years = all.values().stream()
                .flatMap(Collection::stream)
                .map(ModelLine::year)
                .distinct()
                .sorted()
                .toList();
        var year = shown(years, asked);
        return new ScenariosPage(
                ModelOverview.frame(say("model.beside")).under(model.title(), model.path()),
                years.stream()
                        .map(it -> new Tab(String.valueOf(it), at(model, it, upTo), it == year))
                        .toList(),
                Arrays.stream(FundingCertainty.values())
                        .map(it -> new Tab(say("model.look." + Typed.key(it)), at(model, year, it), it == upTo))
                        .toList(),
                family.stream()
                        .map(it -> new Tab(it.title(), it.path(), it.id().equals(model.id())))
                        .toList(),
                measures(family.stream().map(it -> of(it, all)).toList(), year, upTo),
                family.stream()
                        .skip(1)
                        .map(it -> new Scenario(
                                it.title(),
                                it.path(),
                                ScenarioDifference.of(of(family.getFirst(), all), of(it, all)).stream()
                                        .map(ScenariosOverview::said)
                                        .toList()))
                        .toList());
    }

    private static List<ModelLine> of(SocioEconomicModel model, Map<ModelId, List<ModelLine>> all) {
        return all.getOrDefault(model.id(), List.of());
    }

    private int shown(List<Integer> years, @Nullable Integer asked) {
        var now = asked == null ? Words.today(clock).getYear() : asked;
        return years.stream()
                .min(Comparator.comparingInt(it -> Math.abs(it - now)))
                .orElse(now);
    }

    private static String at(SocioEconomicModel model, int year, FundingCertainty upTo) {
        return model.path() + "/beside?year=" + year + "&look=" + Typed.key(upTo);
    }

    private static List<Row> measures(List<List<ModelLine>> models, int year, FundingCertainty upTo) {
        return List.of(
                row("money", models, it -> Balance.of(it, year, upTo).money().said()),
                row("spent", models, it -> Balance.of(it, year, upTo).spent().said()),
                row("left", models, it -> Balance.of(it, year, upTo).left().said()),
                row("in-kind", models, it -> Balance.of(it, year, upTo).inKind().said()),
                row(
                        "payers",
                        models,
                        it -> String.valueOf(
                                Concentration.ofPayers(it, year, upTo).shares().size())),
                row(
                        "effective",
                        models,
                        it -> decimal(Concentration.ofPayers(it, year, upTo).effective(), 1)),
                row(
                        "index",
                        models,
                        it -> decimal(Concentration.ofPayers(it, year, upTo).index(), 2)),
                row(
                        "animation",
                        models,
                        it -> PaidAnimation.of(it, year, upTo).lacking().said()));
    }

    private static Row row(String measure, List<List<ModelLine>> models, Function<List<ModelLine>, String> said) {
        var first = models.isEmpty() ? "" : said.apply(models.getFirst());
        return new Row(
                say("model.measure." + measure),
                models.stream()
                        .map(said)
                        .map(it -> new Cell(it, !it.equals(first)))
                        .toList());
    }

    private static Difference said(ScenarioDifference it) {
        var one = it.after() == null ? it.before() : it.after();
        return new Difference(
                say("model.difference." + kind(it)),
                one == null ? "" : one.words(),
                it.before() == null ? "" : line(it.before()),
                it.after() == null ? "" : line(it.after()));
    }

    private static String kind(ScenarioDifference it) {
        if (it.before() == null) {
            return "added";
        }
        return it.after() == null ? "left-out" : "changed";
    }

    private static String line(ModelLine it) {
        return Stream.of(
                        it.words(),
                        String.valueOf(it.year()),
                        it.value().map(ModelEuros::said).orElse(say("model.no-value")),
                        it.side() == Side.RESOURCE ? "" : say("model.side." + Typed.key(it.side())),
                        ModelOverview.detail(it),
                        it.animation() ? say("model.animation.mark") : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
