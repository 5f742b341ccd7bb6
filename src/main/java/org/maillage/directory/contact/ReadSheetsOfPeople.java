package org.maillage.directory.contact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.directory.SheetsOfPeople;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says in which sheets people stand, of whom a team or that of their own territory has noted the address. */
@Component
record ReadSheetsOfPeople(JdbcClient database) implements SheetsOfPeople {

    /** A sheet of the team, or one that all others see too; whom somebody keeps for themselves tells nothing. */
    private static final String SEEN = """
            o.gone_at is null
            and (o.owner = :team and o.visibility = 'territory' or o.visibility in ('public', 'network'))
            """;

    @Override
    public Map<UUID, UUID> of(UUID team, Collection<Wanted> people, LocalDate on) {
        return database
                .sql("""
                with asked as (
                  select *
                  from unnest(cast(:people as uuid[]), cast(:emails as text[]), cast(:structures as text[]),
                    cast(:territories as uuid[])) as asked (person, email, structure, territory)
                ), standing as (
                  select distinct a.person, o.id, directory.plain(o.name) = directory.plain(a.structure) as named
                  from asked a
                  join directory.contact c on c.email = lower(a.email)
                    and c.owner in (:team, a.territory)
                    and c.gone_at is null
                    and c.visibility <> 'private'
                  join directory.membership m on m.contact = c.id
                    and (m.since is null or m.since <= :on)
                    and (m.until is null or m.until > :on)
                  join directory.organisation o on o.id = m.organisation and %s
                )
                select person, (array_agg(id order by named desc, id))[1] as sheet
                from standing
                group by person
                having count(*) = 1 or count(*) filter (where named) = 1
                union all
                select a.person, (array_agg(o.id order by o.id))[1]
                from asked a
                join directory.organisation o on o.owner = a.territory
                  and directory.plain(o.name) = directory.plain(a.structure)
                  and %s
                where not exists (select from standing s where s.person = a.person)
                group by a.person
                having count(*) = 1
                """.formatted(SEEN, SEEN))
                .param("team", team)
                .param("on", on)
                .param("people", each(people, Wanted::person).toArray(UUID[]::new))
                .param("emails", each(people, Wanted::email).toArray(String[]::new))
                .param("structures", each(people, Wanted::structure).toArray(String[]::new))
                .param("territories", each(people, Wanted::territory).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static <T> List<T> each(Collection<Wanted> people, Function<Wanted, T> what) {
        return people.stream().map(what).toList();
    }
}
