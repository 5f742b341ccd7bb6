package org.maillage.territory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads territories, their members and parts, and single communes. */
@Component
record Territories(JdbcClient database) {

    private static final String ROWS = """
            select territory.id, kind, coalesce(code, id::text) as code, territory.name, nature,
              lead_organisation, cog_year, member.*
            from territory.territory
            left join territory.epci on kind = 'epci' and siren = code
            cross join lateral (
              select coalesce(sum(communes), 0) as communes, coalesce(sum(points_known), 0) as points_known,
                array_agg(department order by communes desc, department) as departments
              from (
                select department, count(*) as communes, count(latitude) as points_known
                from territory.territory_commune
                join territory.commune on commune.code = commune
                where territory = territory.id
                group by department
              ) by_department
            ) member
            """;

    Optional<Territory> find(Kind kind, String code) {
        return database.sql(ROWS + "where kind = :kind and (code = :code or (code is null and id::text = :code))")
                .param("kind", kind.column())
                .param("code", code)
                .query(Territories::territory)
                .optional();
    }

    Optional<Territory> find(TerritoryId id) {
        return database.sql(ROWS + "where territory.id = :id")
                .param("id", id.value())
                .query(Territories::territory)
                .optional();
    }

    private static Territory territory(ResultSet row, int number) throws SQLException {
        return new Territory(
                new TerritoryId(row.getObject("id", UUID.class)),
                Kind.of(row.getString("kind")),
                row.getString("code"),
                row.getString("name"),
                row.getString("nature"),
                row.getString("lead_organisation"),
                row.getInt("cog_year"),
                row.getLong("communes"),
                row.getLong("points_known"),
                texts(row, "departments"));
    }

    /** Its communes, those with most inhabitants first. */
    List<Commune> members(TerritoryId territory, int offset, int limit) {
        return database.sql("""
                        select code, name, people, people_year, postal_codes
                        from territory.territory_commune
                        join territory.commune on commune.code = commune
                        where territory = :territory
                        order by people desc nulls last, name collate "fr-x-icu", code
                        offset :offset limit :limit
                        """)
                .param("territory", territory.value())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new Commune(
                        row.getString("code"),
                        row.getString("name"),
                        nullable(row, "people"),
                        nullable(row, "people_year"),
                        texts(row, "postal_codes")))
                .list();
    }

    /** What a department or a region is made of: its EPCI, or its departments, with what of them lies in it. */
    List<Part> parts(Territory territory) {
        return database.sql("""
                        select kind, part.code, part.name, communes, people
                        from (
                          select case :parts when 'epci' then epci else department end as code, count(*) as communes,
                            sum(people) as people
                          from territory.territory_commune member
                          join territory.commune on commune.code = member.commune
                          where member.territory = :territory
                          group by 1
                        ) here
                        join territory.territory part on part.kind = :parts and part.code = here.code
                        order by people desc nulls last, part.name collate "fr-x-icu"
                        limit 200
                        """)
                .param("territory", territory.id().value())
                .param("parts", (territory.kind() == Kind.REGION ? Kind.DEPARTMENT : Kind.EPCI).column())
                .query((row, number) -> new Part(
                        Kind.of(row.getString("kind")).path(row.getString("code")),
                        row.getString("name"),
                        row.getLong("communes"),
                        nullable(row, "people")))
                .list();
    }

    /** The commune of a code of today or of the past, with its former names. */
    Optional<Chosen> commune(String code) {
        return database.sql("""
                        select commune.code, commune.name, people, people_year, postal_codes, epci, department,
                          (
                            select array_agg(distinct former.name collate "fr-x-icu" order by former.name collate "fr-x-icu")
                            from territory.former_commune former
                            where former.commune = commune.code and former.name not in ('', commune.name)
                          ) as former_names
                        from territory.commune
                        where code = coalesce(
                          (select code from territory.commune where code = :code),
                          (select commune from territory.former_commune where code = :code limit 1))
                        """)
                .param("code", code)
                .query((row, number) -> new Chosen(
                        new Commune(
                                row.getString("code"),
                                row.getString("name"),
                                nullable(row, "people"),
                                nullable(row, "people_year"),
                                texts(row, "postal_codes")),
                        row.getString("epci"),
                        row.getString("department"),
                        texts(row, "former_names")))
                .optional();
    }

    private static @Nullable Long nullable(ResultSet row, String column) throws SQLException {
        var value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    /** A commune, with its latest population where somebody has counted. */
    record Commune(
            String code,
            String name,
            @Nullable Long people,
            @Nullable Long year,
            List<String> postalCodes) {}

    /** A commune that a reader has chosen, and where it belongs. */
    record Chosen(Commune commune, @Nullable String epci, String department, List<String> formerNames) {

        /** The page of the territory that shows it. */
        String path() {
            var territory = epci == null ? Kind.DEPARTMENT.path(department) : Kind.EPCI.path(epci);
            return territory + "?commune=" + commune.code();
        }

        boolean isIn(Territory territory) {
            return territory.code().equals(epci) || territory.code().equals(department);
        }
    }

    /** A territory as a part of a larger one. */
    record Part(
            String path,
            String name,
            long communes,
            @Nullable Long people) {}
}
