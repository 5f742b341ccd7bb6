package org.maillage.territory;

import static org.maillage.shared.Words.count;
import static org.maillage.shared.Words.decimal;
import static org.maillage.shared.Words.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

    List<MeasureRow> rows() {
        var rows = new ArrayList<MeasureRow>();
        for (var measure : Measure.values()) {
            known.sum(measure)
                    .ifPresent(it -> rows.add(row(
                            "territory.measure." + measure.column(),
                            say(
                                    "territory.measure." + measure.column() + ".value",
                                    decimal(it.value(), measure == Measure.AREA ? 1 : 0)),
                            it)));
        }
        for (var rate : Rate.values()) {
            known.rate(rate)
                    .flatMap(it -> value(rate, it)
                            .map(value -> row(
                                    "territory.rate." + rate.column(),
                                    say("territory.rate." + rate.column() + ".value", value),
                                    it)))
                    .ifPresent(rows::add);
        }
        return rows;
    }

    private MeasureRow row(String key, String value, Figure figure) {
        return new MeasureRow(
                say(key),
                value,
                say(key + ".formula"),
                figure.sources(),
                figure.years(),
                say("territory.coverage", figure.communes(), count(territory.communes())));
    }

    private static Optional<String> value(Rate rate, Figure figure) {
        var value = rate.of(figure.value(), figure.denominator());
        if (value.isEmpty()) {
            return Optional.empty();
        }
        var words = decimal(value.getAsDouble(), rate.decimals());
        return Optional.of(rate == Rate.NATURAL_BALANCE && value.getAsDouble() > 0 ? "+" + words : words);
    }

    /** What a reader might look for and does not find, a sentence each. */
    List<String> missing() {
        var missing = new ArrayList<String>();
        var unknown = known.unknown();
        if (!unknown.isEmpty()) {
            missing.add(say("territory.missing.measures", names(unknown)));
        }
        var rates = Arrays.stream(Rate.values())
                .filter(it -> known.rate(it).isEmpty())
                .map(it -> say("territory.rate." + it.column()))
                .toList();
        if (!rates.isEmpty()) {
            missing.add(say("territory.missing.rates", String.join(", ", rates)));
        }
        for (var measure : Measure.values()) {
            known.sum(measure)
                    .filter(it -> it.communes() < territory.communes())
                    .ifPresent(it -> missing.add(say(
                            "territory.missing.partly",
                            say("territory.measure." + measure.column()),
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
        return missing;
    }

    private static String names(List<Measure> measures) {
        return measures.stream()
                .map(it -> say("territory.measure." + it.column()))
                .collect(Collectors.joining(", "));
    }

    /** A figure at the head of the page. */
    record Tile(String value, String words, String year) {}

    /** A line of the table of indicators. */
    record MeasureRow(String name, String value, String formula, String sources, String years, String coverage) {}
}
