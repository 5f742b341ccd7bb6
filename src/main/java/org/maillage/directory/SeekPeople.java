package org.maillage.directory;

import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.maillage.shared.Folded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds people met in organisations by their names. They are in no index: what is kept of people is in one place. */
@Component
public record SeekPeople(JdbcClient database) {

    private static final int MOST = 10;
    private static final int MOST_WORDS = 4;

    /** Somebody, and where they are met. */
    public record Met(String name, String path, String where) {}

    /** Those whose names hold all words and whom the reader may see. */
    public List<Met> seekPeople(String typed, Reader reader) {
        var words = words(typed);
        if (reader.person() == null || words.length == 0) {
            return List.of();
        }
        return database.sql("""
                select c.id, c.name, coalesce((
                    select string_agg(distinct o.name, ', ')
                    from directory.membership m
                    join directory.organisation o on o.id = m.organisation and o.gone_at is null and o.nominative
                      and (o.visibility = 'public' or (o.visibility = 'network' and :network)
                        or (o.visibility = 'territory' and o.owner = any(:teams))
                        or (o.visibility = 'private' and o.owner = any(:teams) and o.keeper = :person))
                      and (o.people_visibility = 'public' or (o.people_visibility = 'network' and :network)
                        or (o.people_visibility = 'territory' and o.owner = any(:teams))
                        or (o.people_visibility = 'private' and o.owner = any(:teams) and o.keeper = :person))
                    where m.contact = c.id and m.until is null), '') as met_at
                from directory.contact c
                where c.gone_at is null
                and directory.plain(c.name) like all (:words)
                and (c.visibility = 'public'
                  or (c.visibility = 'network' and :network)
                  or (c.visibility = 'territory' and c.owner = any(:teams))
                  or (c.visibility = 'private' and c.owner = any(:teams) and c.keeper = :person))
                order by c.name collate "fr-x-icu", c.id
                limit :most
                """)
                .param("words", words)
                .param("network", reader.network())
                .param("teams", reader.teams().toArray(UUID[]::new))
                .param("person", reader.person(), Types.OTHER)
                .param("most", MOST)
                .query((row, number) -> new Met(
                        row.getString("name"),
                        "/directory/contacts/" + row.getObject("id", UUID.class),
                        row.getString("met_at")))
                .list();
    }

    private static String[] words(String typed) {
        var plain = Folded.of(typed);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+", -1))
                .filter(it -> it.length() > 1)
                .limit(MOST_WORDS)
                .map(it -> "%" + it + "%")
                .toArray(String[]::new);
    }
}
