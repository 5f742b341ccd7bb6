package org.maillage.directory;

import java.util.List;
import java.util.stream.Stream;
import org.maillage.territory.Communes;
import org.maillage.territory.Perimeters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the organisations that one may be although no identifier says so: names alike and a place near by. The score is
 * three quarters of the similarity of trigrams of the names (without accents, order and light words) and a quarter for
 * the place: whole in the same commune, half of it in the same EPCI. From {@link #LIKELY} on two may be one; a name
 * alone never makes them one. Of one unit (SIREN) in the same commune, two may be one whatever they are called.
 */
@Component
public record FindAlike(JdbcClient database, Communes communes, Perimeters perimeters) {

    /** The score from which two may be one. */
    static final double LIKELY = 0.6;

    /** SQL of the score of an organisation {@code o} against a likeness and a commune. */
    private static final String SCORE =
            "0.75 * similarity(o.likeness, :likeness) + case when o.commune = :commune then 0.25 else 0.125 end";

    private static final int MOST = 8;

    /** An organisation that another may be. */
    public record Alike(Organisation organisation, double score) {}

    /** Those that some values may be about, the likeliest first; only what the reader may see. */
    public List<Alike> findAlike(Values values, Reader reader) {
        var commune = values.get(Field.COMMUNE);
        return database
                .sql("select %s, %s as score".formatted(OrganisationRows.COLUMNS, SCORE) + """

                from directory.organisation o
                where o.commune = any(:communes)
                and o.gone_at is null
                and o.nominative
                and (similarity(o.likeness, :likeness) >= 0.4 or (o.siren = nullif(:siren, '') and o.commune = :commune))
                order by score desc, o.id
                limit 50
                """)
                .param("siren", values.get(Field.SIREN))
                .param("likeness", Likeness.of(values.get(Field.NAME)))
                .param("commune", commune)
                .param("communes", around(commune))
                .query((row, number) -> new Alike(OrganisationRows.read(row, number), row.getDouble("score")))
                .list()
                .stream()
                .filter(it ->
                        (it.score() >= LIKELY || isOfOneUnit(it.organisation().values(), values))
                                && reader.sees(it.organisation(), Part.RECORD))
                .filter(it -> !differ(it.organisation().values(), values))
                .limit(MOST)
                .toList();
    }

    private String[] around(String commune) {
        var epci = communes.find(commune).map(Communes.Commune::epci).orElse(null);
        var near = epci == null ? List.<String>of() : perimeters.communesOf("epci", epci);
        return Stream.concat(Stream.of(commune), near.stream()).distinct().toArray(String[]::new);
    }

    // Two places of one commune of which the numbers do not say that they are two.
    private static boolean isOfOneUnit(Values one, Values other) {
        return one.has(Field.SIREN)
                && one.get(Field.SIREN).equals(other.get(Field.SIREN))
                && one.get(Field.COMMUNE).equals(other.get(Field.COMMUNE));
    }

    /** Whether registers say that two are not the same: other units, or other places of one. */
    public static boolean differ(Values one, Values other) {
        return Stream.of(Field.SIREN, Field.SIRET, Field.RNA)
                .anyMatch(it -> one.has(it) && other.has(it) && !one.get(it).equals(other.get(it)));
    }
}
