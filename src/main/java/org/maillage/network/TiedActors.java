package org.maillage.network;

import java.util.Collection;
import java.util.List;
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

    private static final int ALIKE = 3;

    private static final Pattern SHEET =
            Pattern.compile("(?:.*/directory/)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/?");

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

    private List<Actor> query(
            String which, UUID territory, String typed, Reader reader, Collection<UUID> beside, int most) {
        return database.sql(ROWS + which)
                .param("territory", territory)
                .param("person", reader.person(), java.sql.Types.OTHER)
                .param("typed", typed)
                .param("beside", beside.toArray(UUID[]::new))
                .param("most", most)
                .query(RecordRows.of(Actor.class))
                .list();
    }
}
