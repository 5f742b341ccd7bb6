package org.maillage.alliance.thirdplace;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Organisation;
import org.maillage.directory.OrganisationRows;
import org.maillage.directory.Reader;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The third places around a team: those in its communes and those that it keeps, as far as a reader sees them. */
@Repository
record ThirdPlaces(JdbcClient database) {

    private static final String AROUND = "select " + OrganisationRows.COLUMNS + """
             from directory.organisation o
            where o.third_place
            and o.gone_at is null
            and (o.owner = :team
              or o.commune in (select c.commune from territory.territory_commune c where c.territory = :team))
            and (o.visibility = 'public'
              or (o.visibility = 'network' and :network)
              or (o.visibility = 'territory' and (o.owner = any(:teams) or (o.owner is null and :administers)))
              or (o.visibility = 'private' and (
                (o.owner = any(:teams) and o.keeper = :person) or (o.owner is null and :administers))))
            """;

    /**
     * Those around a team, by name.
     *
     * @param after those behind this one; null from the first on
     */
    List<Organisation> of(UUID team, Reader reader, @Nullable UUID after, int most) {
        return around(AROUND + """
                and (cast(:after as uuid) is null or (o.name collate "fr-x-icu", o.id) > (
                  select last.name collate "fr-x-icu", last.id from directory.organisation last where last.id = :after))
                order by o.name collate "fr-x-icu", o.id
                limit :most
                """, team, reader)
                .param("after", after, Types.OTHER)
                .param("most", most)
                .query(OrganisationRows::read)
                .list();
    }

    /** One of them; nothing where it is not around the team, or not for the reader to see. */
    Optional<Organisation> find(UUID team, UUID place, Reader reader) {
        return around(AROUND + "and o.id = :place", team, reader)
                .param("place", place)
                .query(OrganisationRows::read)
                .optional();
    }

    private JdbcClient.StatementSpec around(String sql, UUID team, Reader reader) {
        return database.sql(sql)
                .param("team", team)
                .param("teams", reader.teams().toArray(UUID[]::new))
                .param("network", reader.network())
                .param("administers", reader.administers())
                .param("person", reader.person(), Types.OTHER);
    }

    private record Became(UUID old, UUID place) {}

    /** The sheets that have become each of some, itself among them. */
    Map<UUID, List<UUID>> sheets(Collection<UUID> places) {
        return database
                .sql("""
                with recursive way as (
                  select o.id as old, o.id as place, 1 as step
                  from directory.organisation o
                  where o.id = any(:places)
                  union all
                  select before.id, way.place, way.step + 1
                  from way
                  join directory.organisation before on before.merged_into = way.old
                  where way.step < 50
                )
                select old, place from way
                """)
                .param("places", places.toArray(UUID[]::new))
                .query(RecordRows.of(Became.class))
                .list()
                .stream()
                .collect(groupingBy(Became::place, mapping(Became::old, toList())));
    }

    /** Which of some sheets are third places by now, or have become one. */
    List<UUID> among(Collection<UUID> sheets) {
        return database.sql("""
                with recursive way as (
                  select o.id as old, o.id, o.third_place, o.merged_into, 1 as step
                  from directory.organisation o
                  where o.id = any(:sheets)
                  union all
                  select way.old, next.id, next.third_place, next.merged_into, way.step + 1
                  from way
                  join directory.organisation next on next.id = way.merged_into
                  where way.step < 50
                )
                select distinct old from way where third_place and merged_into is null
                """)
                .param("sheets", sheets.toArray(UUID[]::new))
                .query((row, number) -> row.getObject("old", UUID.class))
                .list();
    }
}
