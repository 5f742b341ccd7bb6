package org.maillage.territory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is known in figures of a territory. */
@Component
record KnownFigures(JdbcClient database) {

    Known of(TerritoryId territory) {
        var sums = database.sql("""
                        select measure as name, sum(value) as value, 0 as denominator, min(year) as first, max(year) as last,
                          sum(communes_known) as communes,
                          string_agg(distinct publisher || ', ' || title, ' ; ') as sources
                        from territory.figure
                        join territory.source on key = source
                        where territory = :territory
                        group by measure
                        union all
                        select rate, sum(numerator), sum(denominator), min(year), max(year), sum(communes_known),
                          (
                            select string_agg(distinct publisher || ', ' || title, ' ; ')
                            from territory.rate same
                            join territory.source on key = any(same.sources)
                            where same.territory = :territory and same.rate = rate.rate
                          )
                        from territory.rate
                        where territory = :territory
                        group by rate
                        """)
                .param("territory", territory.value())
                .query((row, number) -> new Figure(
                        row.getString("name"),
                        row.getDouble("value"),
                        row.getDouble("denominator"),
                        row.getInt("first"),
                        row.getInt("last"),
                        row.getLong("communes"),
                        row.getString("sources")))
                .list();
        return new Known(sums.stream().collect(Collectors.toMap(Figure::name, Function.identity())));
    }

    /** What is known of all regions together. */
    Known ofFrance() {
        return new Known(database
                .sql("""
                        select measure as name, sum(value) as value, 0 as denominator, min(year) as first, max(year) as last,
                          sum(communes_known) as communes
                        from territory.figure
                        join territory.territory on id = territory and kind = 'region'
                        group by measure
                        union all
                        select rate, sum(numerator), sum(denominator), min(year), max(year), sum(communes_known)
                        from territory.rate
                        join territory.territory on id = territory and kind = 'region'
                        group by rate
                        """)
                .query((row, number) -> new Figure(
                        row.getString("name"),
                        row.getDouble("value"),
                        row.getDouble("denominator"),
                        row.getInt("first"),
                        row.getInt("last"),
                        row.getLong("communes"),
                        ""))
                .list()
                .stream()
                .collect(Collectors.toMap(Figure::name, Function.identity())));
    }

    /** The figures that are known of one territory. */
    record Known(Map<String, Figure> figures) {

        Optional<Figure> sum(Measure measure) {
            return Optional.ofNullable(figures.get(measure.column()));
        }

        Optional<Figure> rate(Rate rate) {
            return Optional.ofNullable(figures.get(rate.column()));
        }

        List<Measure> unknown() {
            return List.of(Measure.values()).stream()
                    .filter(it -> sum(it).isEmpty())
                    .toList();
        }
    }

    /**
     * A sum over communes, or two for a rate.
     *
     * @param first year of all that is summed up
     * @param last year of it, mostly the same
     */
    record Figure(String name, double value, double denominator, int first, int last, long communes, String sources) {

        String years() {
            return first == last ? String.valueOf(first) : first + "–" + last;
        }
    }
}
