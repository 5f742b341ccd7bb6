package org.maillage.territory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the places that somebody may mean by what he has typed so far: first those named exactly so, then those whose
 * name begins so, then those with a later word that begins so; when these are few, those whose names are alike. A single character finds only the places that bear it as a name.
 */
@Service
class FindPlaces {

    /** Fewer hits than this, and the typed words may hold a slip. */
    private static final int FEW = 3;

    private static final int SHORTEST_SLIP = 4;

    /** A place has several names: rows are read beyond the limit, since a place is shown once. */
    private static final int ROWS_PER_HIT = 4;

    private static final String EXACT = """
            select kind, code, name, detail, how, said, weight
            from territory.place
            where sought = :sought and whole
            order by weight desc, kind
            limit :rows
            """;

    /** Codes of INSEE, of today and of the past, and SIREN numbers of EPCI lead to the places named by them. */
    private static final String CODED = """
            with coded as (
              select 'commune' as kind, code
              from territory.commune
              where code = upper(:sought)
              union all
              select 'commune', commune
              from territory.former_commune
              where code = upper(:sought)
              union all
              select kind, code
              from territory.territory
              where kind in ('epci', 'department') and code = upper(:sought)
            )
            select distinct on (kind, code) kind, code, name, detail, 'name' as how, said, weight
            from coded
            join territory.place using (kind, code)
            where whole and how = 'name'
            limit :rows
            """;

    private static final String STARTING = """
            (select kind, code, name, detail, how, said, weight
            from territory.place
            where left(sought, 2) = left(:sought, 2) and sought like :sought || '%' and whole
            order by weight desc
            limit :rows)
            union all
            (select kind, code, name, detail, how, said, weight
            from territory.place
            where left(sought, 2) = left(:sought, 2) and sought like :sought || '%' and not whole
            order by weight desc
            limit :rows)
            """;

    private static final String ALIKE = """
            select kind, code, name, detail, how, said, weight
            from territory.place
            where sought % :sought and whole and how <> 'postal'
            order by similarity(sought, :sought) desc, weight desc, kind
            limit :rows
            """;

    private final JdbcClient database;

    FindPlaces(JdbcClient database) {
        this.database = database;
    }

    /** At most so many places, the likeliest first; none when nothing that can be looked for is typed. */
    @Transactional(readOnly = true)
    List<FoundPlace> findPlaces(String typed, int limit) {
        var sought = Sought.typed(typed);
        if (sought.isEmpty()) {
            return List.of();
        }
        var found = new LinkedHashMap<String, FoundPlace>();
        add(found, rows(EXACT, sought.whole(), limit));
        if (sought.isCode()) {
            add(found, rows(CODED, sought.whole(), limit));
        }
        if (sought.text().length() > 1) {
            add(found, rows(STARTING, sought, limit));
        }
        if (found.size() < FEW && sought.text().length() >= SHORTEST_SLIP && !sought.isNumber()) {
            add(found, rows(ALIKE, sought.whole(), limit));
        }
        return found.values().stream().limit(limit).toList();
    }

    private List<FoundPlace> rows(String sql, Sought sought, int limit) {
        return database.sql(sql)
                .param("sought", sought.text())
                .param("rows", limit * ROWS_PER_HIT)
                .query(FoundPlace::of)
                .list();
    }

    private static void add(Map<String, FoundPlace> found, List<FoundPlace> more) {
        more.forEach(it -> found.putIfAbsent(it.kind() + it.code(), it));
    }
}
