package org.maillage.territory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.territory.Perimeter.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what sets of communes amount to, and makes territories of them. */
@Component
public class Perimeters {

    private static final int MOST_COMMUNES = 2000;

    private final JdbcClient database;
    private final Figures figures;

    Perimeters(JdbcClient database, Figures figures) {
        this.database = database;
        this.figures = figures;
    }

    /** The communes that a place of the search is made of: itself, or its members. */
    public List<String> communesOf(String kind, String code) {
        return database.sql("""
                select code
                from territory.commune
                where case :kind
                  when 'commune' then code = :code
                  when 'epci' then epci = :code
                  when 'department' then department = :code
                  when 'lived' then code in (
                    select commune from territory.territory_commune where territory::text = :code)
                  else false
                end
                order by code
                limit :most
                """)
                .param("kind", kind)
                .param("code", code)
                .param("most", MOST_COMMUNES)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** What a set of communes amounts to; codes that are none are left out. */
    public Perimeter of(Collection<String> codes) {
        var members = database.sql("""
                select commune.code, commune.name, department.name as department, region.name as region,
                  coalesce(people, 0) as people
                from territory.commune
                join territory.department on department.code = commune.department
                join territory.region on region.code = commune.region
                where commune.code = any(:codes)
                order by people desc nulls last, commune.name collate "fr-x-icu"
                """)
                .param("codes", codes.toArray(String[]::new))
                .query((row, number) -> new Member(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("department"),
                        row.getString("region"),
                        row.getLong("people")))
                .list();
        return new Perimeter(
                members,
                region(members),
                members.stream().mapToLong(Member::people).sum(),
                density(codes));
    }

    private static String region(List<Member> members) {
        var people = new HashMap<String, Long>();
        members.forEach(it -> people.merge(it.region(), it.people() + 1, Long::sum));
        return people.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private @Nullable Double density(Collection<String> codes) {
        return database.sql("""
                select sum(people.value) / nullif(sum(area.value), 0)
                from (
                  select distinct on (commune) commune, value
                  from territory.measure
                  where measure = 'population' and commune = any(:codes)
                  order by commune, year desc
                ) people
                join (
                  select distinct on (commune) commune, value
                  from territory.measure
                  where measure = 'area' and commune = any(:codes)
                  order by commune, year desc
                ) area using (commune)
                """)
                .param("codes", codes.toArray(String[]::new))
                .query((row, number) -> row.getObject(1) == null ? null : row.getDouble(1))
                .list()
                .getFirst();
    }

    /** The territory that is exactly these communes: one that is there, or a lived one that is made now. */
    @Transactional
    public TerritoryId territoryOf(String name, Collection<String> codes) {
        var communes = codes.stream().distinct().sorted().toArray(String[]::new);
        if (communes.length == 0) {
            throw new IllegalArgumentException("The territory (%s) needs a commune.".formatted(name));
        }
        return database.sql("""
                select member.territory
                from territory.territory_commune member
                where member.territory in (select territory from territory.territory_commune where commune = :first)
                group by member.territory
                having array_agg(member.commune order by member.commune) = cast(:communes as text[])
                order by member.territory
                limit 1
                """)
                .param("first", communes[0])
                .param("communes", communes)
                .query(UUID.class)
                .optional()
                .map(TerritoryId::new)
                .orElseGet(() -> live(name, communes));
    }

    private TerritoryId live(String name, String[] communes) {
        var id = UUID.randomUUID();
        database.sql("""
                insert into territory.territory (id, kind, name, cog_year)
                values (:id, 'lived',
                  :name || coalesce((
                    select ' (' || count(*) + 1 || ')'
                    from territory.territory
                    where kind = 'lived' and (name = :name or name like :name || ' (%')
                    having count(*) > 0), ''),
                  (select max(cog_year) from territory.commune))
                """).param("id", id).param("name", name).update();
        database.sql("""
                insert into territory.territory_commune (territory, commune)
                select :id, code from territory.commune where code = any(:communes)
                """).param("id", id).param("communes", communes).update();
        figures.recompute(new TerritoryId(id));
        return new TerritoryId(id);
    }

    /** Those of some territories of which a commune is a member. */
    public List<UUID> holding(Collection<UUID> territories, String commune) {
        return database.sql("""
                select territory
                from territory.territory_commune
                where commune = :commune
                and territory = any(:territories)
                order by territory
                """)
                .param("commune", commune)
                .param("territories", territories.toArray(UUID[]::new))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** The codes of the communes of a territory. */
    public List<String> communesOf(UUID territory) {
        return database.sql("select commune from territory.territory_commune where territory = :id order by commune")
                .param("id", territory)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** The names of territories; those that are no more have none. */
    public Map<UUID, String> names(Collection<UUID> territories) {
        return database
                .sql("select id, name from territory.territory where id = any(:ids)")
                .param("ids", territories.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The territory of a place that was looked for; nothing for a single commune. */
    public Optional<TerritoryId> find(String kind, String code) {
        return database.sql("""
                select id
                from territory.territory
                where kind = :kind
                and (code = :code or (code is null and id::text = :code))
                """)
                .param("kind", kind)
                .param("code", code)
                .query(UUID.class)
                .optional()
                .map(TerritoryId::new);
    }

    /** The territory of the EPCI that a commune is a member of; empty for one that is in none. */
    public Optional<TerritoryId> epciOf(String commune) {
        return database.sql("""
                select t.id
                from territory.commune c
                join territory.territory t on t.kind = 'epci' and t.code = c.epci
                where c.code = :commune
                """)
                .param("commune", commune)
                .query(UUID.class)
                .optional()
                .map(TerritoryId::new);
    }

    /** The name of the territory of a kind and a code. */
    public String nameOf(String kind, String code) {
        return database.sql("select name from territory.territory where kind = :kind and code = :code")
                .param("kind", kind)
                .param("code", code)
                .query((row, number) -> row.getString(1))
                .single();
    }

    /** The address of the page of a territory. */
    public String path(UUID territory) {
        return paths(List.of(territory)).getOrDefault(territory, "/territories");
    }

    /** The addresses of the pages of territories; those that are no more have none. */
    public Map<UUID, String> paths(Collection<UUID> territories) {
        return database
                .sql("select id, kind, coalesce(code, id::text) as code from territory.territory where id = any(:ids)")
                .param("ids", territories.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        row.getObject("id", UUID.class),
                        Kind.of(row.getString("kind")).path(row.getString("code"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
