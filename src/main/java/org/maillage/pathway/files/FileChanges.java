package org.maillage.pathway.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.imports.ChangeId;
import org.maillage.imports.FileKind.Past;
import org.maillage.pathway.PublishedEdition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What files have changed, kept so that it can be undone. */
@Repository
record FileChanges(JdbcClient database, JsonMapper json, Clock clock) {

    private static final int MOST_PAST = 200;

    ChangeId add(String kind, String file, Change change) {
        var before = change.before();
        var id = UUID.randomUUID();
        database.sql("""
                insert into pathway.change (id, kind, subject, file, before, version_after, made_at)
                values (:id, :kind, :subject, :file, cast(:before as jsonb), :versionAfter, :madeAt)
                """)
                .param("id", id)
                .param("kind", kind)
                .param("subject", change.subject())
                .param("file", file)
                .param("before", before == null ? null : json.writeValueAsString(before), Types.VARCHAR)
                .param("versionAfter", change.versionAfter())
                .param("madeAt", OffsetDateTime.now(clock))
                .update();
        return new ChangeId(id);
    }

    /** A change of this kind that has not been undone yet; nobody else can undo it until the transaction ends. */
    Optional<Change> findStanding(String kind, ChangeId id) {
        return database.sql("""
                select subject, before, version_after
                from pathway.change
                where id = :id
                and kind = :kind
                and undone_at is null
                for update
                """)
                .param("id", id.value())
                .param("kind", kind)
                .query(this::restore)
                .optional();
    }

    /** The changes of a kind, the latest first. */
    List<Past> past(String kind) {
        return database.sql("""
                select id, file, made_at, undone_at is not null as undone
                from pathway.change
                where kind = :kind
                order by made_at desc, id
                limit :most
                """)
                .param("kind", kind)
                .param("most", MOST_PAST)
                .query((row, number) -> new Past(
                        new ChangeId(row.getObject("id", UUID.class)),
                        row.getString("file"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("undone")))
                .list();
    }

    void markUndone(ChangeId id) {
        database.sql("update pathway.change set undone_at = :now where id = :id")
                .param("now", OffsetDateTime.now(clock))
                .param("id", id.value())
                .update();
    }

    private Change restore(ResultSet row, int number) throws SQLException {
        var before = row.getString("before");
        return new Change(
                row.getObject("subject", UUID.class),
                before == null ? null : json.readValue(before, PublishedEdition.class),
                row.getInt("version_after"));
    }

    /**
     * A change that a file has made.
     *
     * @param before what the edition said before; null when the change has made its subject
     * @param versionAfter the version of the edition right after the change
     */
    record Change(UUID subject, @Nullable PublishedEdition before, int versionAfter) {}
}
