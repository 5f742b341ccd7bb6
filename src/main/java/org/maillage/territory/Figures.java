package org.maillage.territory;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the sums and rates of territories from the measures of their communes. Each commune counts with its latest
 * year; a rate counts the communes of which both measures of one year are known. Nothing is ever averaged.
 */
@Component
public class Figures {

    private final JdbcClient database;

    Figures(JdbcClient database) {
        this.database = database;
    }

    /** Makes the figures of all territories again. */
    @Transactional
    public void recompute() {
        recompute(database.sql("select id from territory.territory")
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new));
    }

    /** Makes the figures of one territory. */
    @Transactional
    void recompute(TerritoryId territory) {
        recompute(new UUID[] {territory.value()});
    }

    /** Makes the figures of the territories that hold one of these communes again. */
    @Transactional
    void recompute(Collection<String> communes) {
        recompute(database.sql("""
                        select distinct territory
                        from territory.territory_commune
                        where commune = any(:communes)
                        """)
                .param("communes", communes.toArray(String[]::new))
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new));
    }

    /** Makes the figures of some territories again. */
    @Transactional
    public void recomputeOf(List<TerritoryId> territories) {
        recompute(territories.stream().map(TerritoryId::value).toArray(UUID[]::new));
    }

    private void recompute(UUID[] territories) {
        database.sql("delete from territory.figure where territory = any(:territories)")
                .param("territories", territories)
                .update();
        database.sql("delete from territory.rate where territory = any(:territories)")
                .param("territories", territories)
                .update();
        keepPeople(territories);
        sum(territories);
        rate(territories);
    }

    private void keepPeople(UUID[] territories) {
        database.sql("""
                        update territory.commune
                        set people = latest.value, people_year = latest.year
                        from (
                          select distinct on (commune) commune, value::bigint as value, year
                          from territory.measure
                          where measure = 'population' and commune in (
                            select commune from territory.territory_commune where territory = any(:territories))
                          order by commune, year desc
                        ) latest
                        where latest.commune = commune.code
                          and (people, people_year) is distinct from (latest.value, latest.year)
                        """).param("territories", territories).update();
    }

    private void sum(UUID[] territories) {
        database.sql("""
                        insert into territory.figure (territory, measure, year, value, communes_known, source)
                        select member.territory, latest.measure, latest.year, sum(latest.value), count(*), latest.source
                        from territory.territory_commune member
                        join (
                          select distinct on (commune, measure) commune, measure, year, value, source
                          from territory.measure
                          where commune in (
                            select commune from territory.territory_commune where territory = any(:territories))
                          order by commune, measure, year desc
                        ) latest using (commune)
                        where member.territory = any(:territories)
                        group by member.territory, latest.measure, latest.year, latest.source
                        """).param("territories", territories).update();
    }

    private void rate(UUID[] territories) {
        database.sql("""
                        insert into territory.rate
                          (territory, rate, year, numerator, denominator, communes_known, sources)
                        select member.territory, pair.rate, pair.year, sum(pair.numerator), sum(pair.denominator),
                          count(*), array(select distinct unnest(array_agg(pair.source) || array_agg(pair.other_source)))
                        from territory.territory_commune member
                        join (
                          select distinct on (upper.commune, rate.name)
                            upper.commune, rate.name as rate, upper.year, upper.value as numerator,
                            lower.value as denominator, upper.source, lower.source as other_source
                          from unnest(:rates, :numerators, :denominators) as rate (name, numerator, denominator)
                          join territory.measure upper on upper.measure = rate.numerator
                          join territory.measure lower on lower.measure = rate.denominator
                            and lower.commune = upper.commune and lower.year = upper.year
                          where upper.commune in (
                            select commune from territory.territory_commune where territory = any(:territories))
                          order by upper.commune, rate.name, upper.year desc
                        ) pair using (commune)
                        where member.territory = any(:territories)
                        group by member.territory, pair.rate, pair.year
                        """)
                .param("rates", Rate.columns(Rate::column))
                .param("numerators", Rate.columns(it -> it.numerator().column()))
                .param("denominators", Rate.columns(it -> it.denominator().column()))
                .param("territories", territories)
                .update();
    }
}
