package org.maillage.territory;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.stream.Stream;
import org.maillage.territory.KnownFigures.Known;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what the figures of a territory are read beside: those of its department, of its region and of France. */
@Component
record BesideOverview(JdbcClient database, Departments departments, KnownFigures figures) {

    /** A larger territory and its figures. */
    record Beside(String name, String path, Known known, long communes) {}

    List<Beside> beside(Territory territory) {
        var france = new Beside(say("territory.beside.france"), "/territories", figures.ofFrance(), allCommunes());
        if (territory.departments().isEmpty()) {
            return List.of(france);
        }
        var department = departments.department(territory.departments().getFirst());
        return Stream.of(
                        territory.kind() == Kind.DEPARTMENT || territory.kind() == Kind.REGION
                                ? Stream.<Beside>of()
                                : larger(Kind.DEPARTMENT, department.code(), department.name()),
                        territory.kind() == Kind.REGION || department.isItsRegion()
                                ? Stream.<Beside>of()
                                : larger(Kind.REGION, department.region(), department.regionName()),
                        Stream.of(france))
                .flatMap(it -> it)
                .toList();
    }

    private Stream<Beside> larger(Kind kind, String code, String name) {
        return database
                .sql("""
                        select id, (select count(*) from territory.territory_commune where territory = id) as communes
                        from territory.territory
                        where kind = :kind and code = :code
                        """)
                .param("kind", kind.column())
                .param("code", code)
                .query((row, number) -> new Beside(
                        name,
                        kind.path(code),
                        figures.of(new TerritoryId(row.getObject("id", java.util.UUID.class))),
                        row.getLong("communes")))
                .list()
                .stream();
    }

    private long allCommunes() {
        return database.sql("select count(*) from territory.commune")
                .query(Long.class)
                .single();
    }
}
