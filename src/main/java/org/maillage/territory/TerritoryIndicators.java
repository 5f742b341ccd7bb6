package org.maillage.territory;

import static org.maillage.shared.Words.count;
import static org.maillage.shared.Words.decimal;
import static org.maillage.shared.Words.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.shared.Words;
import org.maillage.territory.BesideOverview.Beside;
import org.maillage.territory.KnownFigures.Figure;
import org.maillage.territory.KnownFigures.Known;

/** Says the figures of a territory in words, and which are missing. */
final class TerritoryIndicators {

    private final Territory territory;
    private final Known known;

    TerritoryIndicators(Territory territory, Known known) {
        this.territory = territory;
        this.known = known;
    }

    /** The figures at the head of the page: inhabitants, communes, area, density. */
    List<Tile> tiles() {
        var tiles = new ArrayList<Tile>();
        known.sum(Measure.POPULATION)
                .ifPresent(it -> tiles.add(
                        new Tile(count(Math.round(it.value())), say("territory.tile.population"), it.years())));
        tiles.add(new Tile(
                count(territory.communes()),
                say("territory.tile.communes"),
                say("territory.cog", String.valueOf(territory.cogYear()))));
        known.sum(Measure.AREA)
                .ifPresent(it -> tiles.add(new Tile(decimal(it.value(), 0), say("territory.tile.area"), it.years())));
        known.rate(Rate.DENSITY)
                .flatMap(it -> value(Rate.DENSITY, it)
                        .map(value -> new Tile(value, say("territory.tile.density"), it.years())))
                .ifPresent(tiles::add);
        return tiles;
    }

    /** Its figures, a row each, beside those of larger territories. */
    List<MeasureRow> rows(List<Beside> beside) {
        var rows = new ArrayList<MeasureRow>();
        rows.add(new MeasureRow(
                "communes",
                say("territory.tile.communes.title"),
                count(territory.communes()),
                beside.stream().map(it -> count(it.communes())).toList(),
                "",
                say("territory.cog.source"),
                String.valueOf(territory.cogYear()),
                ""));
        for (var measure : Measure.values()) {
            known.sum(measure)
                    .ifPresent(it -> rows.add(
                            row("territory.measure." + measure.column(), it, beside, other -> value(measure, other))));
        }
        for (var rate : Rate.values()) {
            known.rate(rate)
                    .filter(it -> value(rate, it).isPresent())
                    .ifPresent(it -> rows.add(row(
                            "territory.rate." + rate.column(),
                            it,
                            beside,
                            other -> value(rate, other)
                                    .map(words -> say("territory.rate." + rate.column() + ".value", words)))));
        }
        return rows;
    }

    /** What figures are called, by their keys, in the order of the page. */
    static Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        for (var it : Measure.values()) {
            names.put(it.column(), say("territory.measure." + it.column()));
        }
        for (var it : Rate.values()) {
            names.put(it.column(), say("territory.rate." + it.column()));
        }
        return names;
    }

    /** Whether any of its figures is a rate. */
    boolean hasRates() {
        return Stream.of(Rate.values())
                .anyMatch(rate -> known.rate(rate)
                        .filter(it -> value(rate, it).isPresent())
                        .isPresent());
    }

    private MeasureRow row(String key, Figure figure, List<Beside> beside, Function<Figure, Optional<String>> words) {
        return new MeasureRow(
                figure.name(),
                say(key),
                words.apply(figure).orElse(""),
                beside.stream()
                        .map(it -> Optional.ofNullable(it.known().figures().get(figure.name()))
                                .flatMap(words)
                                .orElse(say("territory.unknown")))
                        .toList(),
                say(key + ".formula"),
                figure.sources(),
                figure.years(),
                say("territory.coverage", figure.communes(), count(territory.communes())));
    }

    private static Optional<String> value(Measure measure, Figure figure) {
        return Optional.of(say(
                "territory.measure." + measure.column() + ".value",
                decimal(figure.value(), measure == Measure.AREA ? 1 : 0)));
    }

    private static Optional<String> value(Rate rate, Figure figure) {
        var value = rate.of(figure.value(), figure.denominator());
        if (value.isEmpty()) {
            return Optional.empty();
        }
        var words = decimal(value.getAsDouble(), rate.decimals());
        return Optional.of(rate == Rate.NATURAL_BALANCE && value.getAsDouble() > 0 ? "+" + words : words);
    }

    /** What is not known of it, in one sentence; empty when all is. */
    String missing() {
        var missing = new ArrayList<String>();
        var unknown = known.unknown();
        if (!unknown.isEmpty()) {
            missing.add(names(unknown));
        }
        for (var measure : Measure.values()) {
            known.sum(measure)
                    .filter(it -> it.communes() < territory.communes())
                    .ifPresent(it -> missing.add(say(
                            "territory.missing.partly",
                            say("territory.measure." + measure.column()).toLowerCase(Words.language()),
                            territory.communes() - it.communes(),
                            count(territory.communes()))));
        }
        if (territory.pointsKnown() < territory.communes()) {
            missing.add(say(
                    "territory.missing.points",
                    territory.communes() - territory.pointsKnown(),
                    count(territory.communes())));
        }
        if (territory.kind() == Kind.LIVED && territory.leadOrganisation() == null) {
            missing.add(say("territory.missing.lead"));
        }
        return missing.isEmpty() ? "" : say("territory.missing.line", String.join(", ", missing));
    }

    private static String names(List<Measure> measures) {
        return measures.stream()
                .map(it -> say("territory.measure." + it.column()).toLowerCase(Words.language()))
                .collect(Collectors.joining(", "));
    }

    /** A figure at the head of the page. */
    record Tile(String value, String words, String year) {}

    /** A line of the table of indicators, by its key; {@code beside} are the same of larger territories. */
    record MeasureRow(
            String key,
            String name,
            String value,
            List<String> beside,
            String formula,
            String sources,
            String years,
            String coverage) {}
}
