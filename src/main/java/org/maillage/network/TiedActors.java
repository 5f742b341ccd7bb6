package org.maillage.network;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.maillage.directory.Reader;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The actors of a team between which ties are noted: found by the name of their sheet, or by its address. */
@Repository
public record TiedActors(JdbcClient database) {

    /** So many are pictured together. */
    public static final int MOST = 2_000;

    private static final int MOST_NAMED = 50_000;
    private static final int ALIKE = 3;

    private static final Pattern SHEET =
            Pattern.compile("(?:.*/directory/)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/?\\)?");

    private static final String ROWS = """
            select id, case when nominative then name else '' end as name, profile
            from directory.organisation
            cross join lateral (select word_similarity(directory.plain(:typed), directory.plain(name)) as near) likely
            where (owner = :territory or id = any(:beside))
            and gone_at is null
            and (visibility <> 'private' or keeper = :person)
            """;

    /**
     * An actor.
     *
     * @param name empty where none may be shown
     * @param profile key of what it is
     */
    public record Actor(UUID id, String name, String profile) {}

    /**
     * The actors of a team whom somebody may mean: several where sheets have one name.
     *
     * @param beside others that may be meant: a tie that came of a meeting may lead to one whom nobody of the team keeps
     */
    List<Actor> meant(UUID territory, String typed, Reader reader, Collection<UUID> beside) {
        var sheet = SHEET.matcher(typed.strip());
        var which = sheet.matches()
                ? "and id = cast(:typed as uuid)"
                : "and nominative and directory.plain(name) = directory.plain(:typed)";
        return query(which + " limit :most", territory, sheet.matches() ? sheet.group(1) : typed, reader, beside, 2);
    }

    /** Those whose names are like what was typed, the likest first. */
    List<Actor> alike(UUID territory, String typed, Reader reader) {
        return query("""
                and nominative
                and near > 0.3
                order by near desc, id
                limit :most
                """, territory, typed, reader, List.of(), ALIKE);
    }

    /** The actors of a team, up to {@link #MOST}, in the order of their ids. */
    public List<Actor> of(UUID territory, Reader reader) {
        return query("order by id limit :most", territory, "", reader, List.of(), MOST);
    }

    /** The actors of a team that may be named, the first of them by their names. */
    public List<Actor> byName(UUID territory, Reader reader, int most) {
        return query(
                "and nominative order by name collate \"fr-x-icu\", id limit :most",
                territory,
                "",
                reader,
                List.of(),
                most);
    }

    /**
     * The actors of a team that are called by each of many names, several where sheets have one name.
     *
     * @return by the names as they were said; a name that nobody has is not in it
     */
    public Map<String, List<Actor>> named(UUID territory, Collection<String> names, Reader reader) {
        return database
                .sql("""
                select said.typed, o.id, o.name, o.profile
                from unnest(cast(:names as text[])) as said (typed)
                join directory.organisation o on directory.plain(o.name) = directory.plain(said.typed)
                where o.owner = :territory
                and o.nominative
                and o.gone_at is null
                and (o.visibility <> 'private' or o.keeper = :person)
                order by said.typed, o.id
                limit :most
                """)
                .param("names", names.stream().distinct().toArray(String[]::new))
                .param("territory", territory)
                .param("person", reader.person(), Types.OTHER)
                .param("most", MOST_NAMED)
                .query((row, number) -> Map.entry(
                        row.getString("typed"), RecordRows.of(Actor.class).mapRow(row, number)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /**
     * The actors that sheets stand for, as far as the reader sees them: those that were merged are what they have become.
     *
     * @return by the ids that were asked for
     */
    public Map<UUID, Actor> behind(UUID territory, Collection<UUID> sheets, Reader reader) {
        return database
                .sql("""
                select said.id as asked, o.id, case when o.nominative then o.name else '' end as name, o.profile
                from directory.organisation said
                join directory.organisation o on o.id = coalesce(said.merged_into, said.id)
                where said.id = any(:sheets)
                and o.gone_at is null
                and (o.visibility = 'public'
                  or o.visibility = 'network' and :network
                  or o.owner = :territory and (o.visibility <> 'private' or o.keeper = :person))
                """)
                .param("sheets", sheets.stream().distinct().toArray(UUID[]::new))
                .param("territory", territory)
                .param("network", reader.network())
                .param("person", reader.person(), Types.OTHER)
                .query((row, number) -> Map.entry(
                        row.getObject("asked", UUID.class),
                        RecordRows.of(Actor.class).mapRow(row, number)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The actors of a team in which a reader is met themselves, by their account or its address. */
    public List<UUID> ofReader(UUID territory, Reader reader) {
        return database.sql("""
                select distinct o.id
                from directory.contact c
                join directory.membership m on m.contact = c.id and m.until is null
                join directory.organisation o on o.id = m.organisation
                where (c.account = :person or c.email = (select p.email from account.person p where p.id = :person))
                and c.gone_at is null
                and o.owner = :territory
                and o.gone_at is null
                and (o.visibility <> 'private' or o.keeper = :person)
                order by o.id
                limit :most
                """)
                .param("territory", territory)
                .param("person", reader.person(), Types.OTHER)
                .param("most", ALIKE)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** The sheet that is meant by its address, or by a name with its address behind it. */
    public static Optional<UUID> sheet(String typed) {
        var sheet = SHEET.matcher(typed.strip());
        return sheet.matches() ? Optional.of(UUID.fromString(sheet.group(1))) : Optional.empty();
    }

    private List<Actor> query(
            String which, UUID territory, String typed, Reader reader, Collection<UUID> beside, int most) {
        return database.sql(ROWS + which)
                .param("territory", territory)
                .param("person", reader.person(), Types.OTHER)
                .param("typed", typed)
                .param("beside", beside.toArray(UUID[]::new))
                .param("most", most)
                .query(RecordRows.of(Actor.class))
                .list();
    }
}
