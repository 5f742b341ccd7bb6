package org.maillage.territory;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one figure of each commune of a territory: what was counted there last, or a rate of two such numbers. */
@Component
record CommuneFigures(JdbcClient database) {

    /** Fewer communes with a figure than these make no map of it. */
    private static final int FEWEST = 3;

    /**
     * A figure that is known of communes.
     *
     * @param name the column of its measure or rate
     */
    record Choice(String name, int decimals) {

        static Optional<Choice> find(String name) {
            return Stream.concat(
                            Arrays.stream(Measure.values())
                                    .map(it -> new Choice(it.column(), it == Measure.AREA ? 1 : 0)),
                            Arrays.stream(Rate.values()).map(it -> new Choice(it.column(), it.decimals())))
                    .filter(it -> it.name().equals(name))
                    .findFirst();
        }

        boolean isRate() {
            return Arrays.stream(Rate.values()).anyMatch(it -> it.column().equals(name));
        }

        String words() {
            return (isRate() ? "territory.rate." : "territory.measure.") + name;
        }
    }

    /** The figures that some communes of a territory have, as those of the whole are known. */
    List<Choice> choices(KnownFigures.Known known) {
        return known.figures().values().stream()
                .filter(it -> it.communes() >= FEWEST)
                .flatMap(it -> Choice.find(it.name()).stream())
                .sorted(Comparator.comparing(Choice::isRate).thenComparing(Choice::name))
                .toList();
    }

    /** The figure by the codes of the communes that have it. */
    Map<String, Double> of(TerritoryId territory, Choice choice) {
        return choice.isRate() ? rate(territory, Rate.of(choice.name())) : measure(territory, choice.name());
    }

    private Map<String, Double> measure(TerritoryId territory, String measure) {
        var figures = new HashMap<String, Double>();
        database.sql("""
                select distinct on (commune) commune, value
                from territory.measure
                join territory.territory_commune using (commune)
                where territory = :territory and measure = :measure
                order by commune, year desc
                """)
                .param("territory", territory.value())
                .param("measure", measure)
                .query(row -> {
                    figures.put(row.getString("commune"), row.getDouble("value"));
                });
        return figures;
    }

    private Map<String, Double> rate(TerritoryId territory, Rate rate) {
        var figures = new HashMap<String, Double>();
        database.sql("""
                select distinct on (upper.commune) upper.commune, upper.value as numerator, lower.value as denominator
                from territory.territory_commune member
                join territory.measure upper on upper.commune = member.commune and upper.measure = :numerator
                join territory.measure lower
                  on lower.commune = upper.commune and lower.year = upper.year and lower.measure = :denominator
                where member.territory = :territory
                order by upper.commune, upper.year desc
                """)
                .param("territory", territory.value())
                .param("numerator", rate.numerator().column())
                .param("denominator", rate.denominator().column())
                .query(row -> {
                    var value = rate.of(row.getDouble("numerator"), row.getDouble("denominator"));
                    if (value.isPresent()) {
                        figures.put(row.getString("commune"), value.getAsDouble());
                    }
                });
        return figures;
    }
}
