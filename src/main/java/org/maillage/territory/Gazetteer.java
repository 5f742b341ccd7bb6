package org.maillage.territory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What other modules may ask about places: their names, pages and points, their number, and the sources. */
@Service
public class Gazetteer {

    public static final String COUNTS = """
            select
              (select count(*) from territory.commune) as communes,
              (select count(*) from territory.epci) as epci,
              (select count(*) from territory.department) as departments,
              (select count(*) from territory.region) as regions,
              (select count(*) from territory.territory) as territories,
              (select coalesce(sum(people), 0) from territory.commune) as people
            """;

    private static final Duration KEPT = Duration.ofSeconds(30);

    private final JdbcClient database;
    private final Cache<String, Counts> counts =
            Caffeine.newBuilder().expireAfterWrite(KEPT).build();

    Gazetteer(JdbcClient database) {
        this.database = database;
    }

    /** The commune of a code of today or of the past. */
    public Optional<LinkedPlace> commune(String code) {
        return database.sql("""
                        select name, '/communes/' || code as path, latitude, longitude
                        from territory.commune
                        where code = coalesce(
                          (select code from territory.commune where code = :code),
                          (select commune from territory.former_commune where code = :code limit 1))
                        """).param("code", code).query(LinkedPlace.class).optional();
    }

    /** The region of a code; its point is that of its capital. */
    public Optional<LinkedPlace> region(String code) {
        return database.sql("""
                        select region.name, '/territories/regions/' || region.code as path, latitude, longitude
                        from territory.region
                        left join territory.commune on commune.code = region.chef_lieu
                        where region.code = :code
                        """).param("code", code).query(LinkedPlace.class).optional();
    }

    /** As they were half a minute ago at most: they are costly to count, and change with an import alone. */
    public Counts counts() {
        return counts.get(COUNTS, it -> database.sql(it).query(Counts.class).single());
    }

    /** The sources of all that is shown about territories, in the order of their titles. */
    public List<DatasetSource> sources() {
        return database.sql("""
                        select title, publisher, vintage, licence, url
                        from territory.source
                        order by title collate "fr-x-icu", key
                        limit 500
                        """).query(RecordRows.of(DatasetSource.class)).list();
    }

    /** The paths of the pages of territories, so many after so many, in an order that stays. */
    public List<String> paths(int offset, int limit) {
        return database.sql("""
                        select kind, coalesce(code, id::text) as code
                        from territory.territory
                        order by kind, code
                        offset :offset limit :limit
                        """)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> Kind.of(row.getString("kind")).path(row.getString("code")))
                .list();
    }

    /**
     * A place that can be linked to and, where its point is known, put on a map.
     *
     * @param path of its page
     * @param latitude in degrees; known together with the longitude or not at all
     */
    public record LinkedPlace(
            String name,
            String path,
            @Nullable Double latitude,
            @Nullable Double longitude) {}

    /** How many places there are, and the inhabitants of all communes. */
    public record Counts(long communes, long epci, long departments, long regions, long territories, long people) {}
}
