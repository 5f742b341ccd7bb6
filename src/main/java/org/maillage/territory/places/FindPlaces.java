package org.maillage.territory.places;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.maillage.shared.AtOnce;
import org.maillage.territory.SeekPlaces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Finds the places that somebody may mean by what he has typed so far: first those named exactly so, then those whose
 * name begins so, then those with a later word that begins so; when there are none, those whose names are alike. A
 * single character finds only the places that bear it as a name.
 */
@Service
record FindPlaces(JdbcClient database) implements SeekPlaces {

    private static final int SHORTEST_SLIP = 4;

    /** All names are compared for a slip. */
    private static final AtOnce SLIPS = new AtOnce(4, Duration.ofSeconds(5));

    private static final int LONGEST_START = 6;

    /** A place has several names: rows are read beyond the limit, since a place is shown once. */
    private static final int ROWS_PER_HIT = 4;

    /** Codes of INSEE, of today and of the past, and SIREN numbers of EPCI lead to the places named by them. */
    static final String CODED = """
            with coded as (
              select 'commune' as kind, code
              from territory.commune
              where code = upper(:whole)
              union all
              select 'commune', commune
              from territory.former_commune
              where code = upper(:whole)
              union all
              select kind, code
              from territory.territory
              where kind in ('epci', 'department') and code = upper(:whole)
            )
            select distinct on (kind, code) kind, code, name, detail, 'name' as how, said, weight
            from coded
            join territory.place using (kind, code)
            where whole and how = 'name'
            limit :rows
            """;

    /** For names begun with one character, with two…: up to six characters have an index of their own. */
    static final List<String> STARTING = IntStream.rangeClosed(0, LONGEST_START)
            .mapToObj(length -> starting("left(sought, %d) = :sought".formatted(length)))
            .toList();

    static final String STARTING_LONG = starting("sought like :sought || '%'");

    static final String ALIKE = """
            select kind, code, name, detail, how, said, weight
            from territory.place
            where sought % :whole and whole and how <> 'postal'
            order by similarity(sought, :whole) desc, weight desc, kind
            limit :rows
            """;

    @Override
    public List<SeekPlaces.Likely> seekPlaces(String typed, int limit) {
        return findPlaces(typed, limit).stream()
                .map(it -> new SeekPlaces.Likely(it.kind(), it.code(), it.name(), it.detailWords()))
                .toList();
    }

    /** At most so many places, the likeliest first; none when nothing that can be looked for is typed. */
    List<FoundPlace> findPlaces(String typed, int limit) {
        var sought = Sought.typed(typed);
        if (sought.isEmpty()) {
            return List.of();
        }
        var found = new LinkedHashMap<String, FoundPlace>();
        if (sought.isCode()) {
            add(found, rows(CODED, sought, limit));
        }
        add(found, rows(starting(sought), sought, limit));
        if (found.isEmpty() && sought.text().length() >= SHORTEST_SLIP && !sought.isNumber()) {
            add(found, SLIPS.get(() -> rows(ALIKE, sought, limit)));
        }
        return found.values().stream().limit(limit).toList();
    }

    private List<FoundPlace> rows(String sql, Sought sought, int limit) {
        return database.sql(sql)
                .param("sought", sought.text())
                .param("whole", sought.whole().text())
                .param("rows", limit * ROWS_PER_HIT)
                .query(FoundPlace::of)
                .list();
    }

    private static void add(Map<String, FoundPlace> found, List<FoundPlace> more) {
        more.forEach(it -> found.putIfAbsent(it.kind() + it.code(), it));
    }

    private static String starting(Sought sought) {
        var length = sought.text().length();
        return length <= LONGEST_START ? STARTING.get(length) : STARTING_LONG;
    }

    /** Names that are the typed words, then those that begin so, then those of which a later word begins so. */
    private static String starting(String condition) {
        return """
                (select kind, code, name, detail, how, said, weight
                from territory.place
                where sought = :whole and whole
                order by weight desc, kind
                limit :rows)
                union all
                (select kind, code, name, detail, how, said, weight
                from territory.place
                where length(:sought) > 1 and %1$s and whole
                order by weight desc, kind
                limit :rows)
                union all
                (select kind, code, name, detail, how, said, weight
                from territory.place
                where length(:sought) > 1 and %1$s and not whole
                order by weight desc, kind
                limit :rows)
                """.formatted(condition);
    }
}
