package org.maillage.territory;

import static org.maillage.shared.Words.say;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.territory.Departments.Department;
import org.maillage.territory.KnownFigures.Known;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds what the figures of a territory are read beside: those of each department and each region in which it lies, and of
 * France. One of several alone would be the wrong measure for whoever lives in the others.
 */
@Component
record BesideOverview(JdbcClient database, Departments departments, KnownFigures figures) {

    /** One that lies in more departments is read beside its regions: a table of ten columns is read by nobody. */
    private static final int MOST_DEPARTMENTS = 4;

    /** A larger territory. */
    private record Larger(Kind kind, String code, String name) {

        String key() {
            return kind.column() + code;
        }
    }

    /** A larger territory and its figures. */
    record Beside(String name, String path, Known known, long communes) {}

    List<Beside> beside(Territory territory) {
        var france = new Beside(say("territory.beside.france"), "/territories", figures.ofFrance(), allCommunes());
        if (territory.departments().isEmpty()) {
            return List.of(france);
        }
        var own = territory.departments().stream().map(departments::department).toList();
        var larger = new LinkedHashMap<String, Larger>();
        if (territory.kind() != Kind.DEPARTMENT && territory.kind() != Kind.REGION && own.size() <= MOST_DEPARTMENTS) {
            own.forEach(it -> put(larger, new Larger(Kind.DEPARTMENT, it.code(), it.name())));
        }
        if (territory.kind() != Kind.REGION) {
            own.stream()
                    .filter(it -> !it.isItsRegion())
                    .forEach(it -> put(larger, new Larger(Kind.REGION, it.region(), it.regionName())));
        }
        return Stream.concat(beside(larger), Stream.of(france)).toList();
    }

    /** « À cheval sur trois départements et deux régions », for what lies in several; empty for others. */
    String across(Territory territory) {
        var own = territory.departments().stream().map(departments::department).toList();
        var regions = own.stream().map(Department::regionName).distinct().toList();
        return territory.kind() == Kind.DEPARTMENT || territory.kind() == Kind.REGION || own.size() < 2
                ? ""
                : say("territory.across", own.size(), regions.size(), String.join(", ", regions));
    }

    private static void put(Map<String, Larger> all, Larger one) {
        all.putIfAbsent(one.key(), one);
    }

    /** Those that are known, in the order in which they are given. */
    private Stream<Beside> beside(Map<String, Larger> larger) {
        if (larger.isEmpty()) {
            return Stream.of();
        }
        var found = new HashMap<String, Beside>();
        database.sql("""
                        select kind || code as key, id,
                          (select count(*) from territory.territory_commune where territory = id) as communes
                        from territory.territory
                        where kind in ('department', 'region') and kind || code in (:keys)
                        """).param("keys", larger.keySet()).query(row -> {
            var it = Objects.requireNonNull(larger.get(row.getString("key")));
            found.put(
                    it.key(),
                    new Beside(
                            it.name(),
                            it.kind().path(it.code()),
                            figures.of(new TerritoryId(row.getObject("id", UUID.class))),
                            row.getLong("communes")));
        });
        return larger.keySet().stream().map(found::get).filter(Objects::nonNull);
    }

    private long allCommunes() {
        return database.sql("select count(*) from territory.commune")
                .query(Long.class)
                .single();
    }
}
