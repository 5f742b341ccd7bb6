package org.maillage.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Past;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where values came from, when, and by whom. */
@Repository
public record Origins(JdbcClient database, Clock clock) {

    /** The source of what people of a team write. */
    public static final String PEOPLE = "people";

    /** The source of what actors say of themselves. */
    public static final String ACTOR = "actor";

    /** The source of what is written in a past that is only lived for an example. */
    public static final String EXAMPLE = "example";

    /** Writes down that values come from a source now; returns the number to give them. */
    public int write(String source, String dated, @Nullable UUID person, @Nullable UUID ofImport) {
        return database.sql("""
                insert into directory.origin (source, dated, person, import, at)
                values (:source, :dated, :person, :import, :now)
                returning id
                """)
                .param("source", Past.isLived() ? EXAMPLE : source)
                .param("dated", dated)
                .param("person", person, Types.OTHER)
                .param("import", ofImport, Types.OTHER)
                .param("now", OffsetDateTime.now(clock))
                .query(Integer.class)
                .single();
    }

    public Map<Integer, Origin> of(Collection<Integer> ids) {
        return database.sql("""
                select origin.id, source, title, licence, rank, dated, person, at
                from directory.origin
                join directory.source on source.key = origin.source
                where origin.id = any(:ids)
                """).param("ids", ids.toArray(Integer[]::new)).query(Origins::origin).list().stream()
                .collect(Collectors.toMap(Origin::id, Function.identity()));
    }

    private static Origin origin(ResultSet row, int number) throws SQLException {
        return new Origin(
                row.getInt("id"),
                row.getString("source"),
                row.getString("title"),
                row.getString("licence"),
                row.getInt("rank"),
                row.getString("dated"),
                row.getObject("person", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
