package org.maillage.directory.imports;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.formats.ColumnMapping;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The sources that teams read files of, and what the columns of these files mean. */
@Repository
record Sources(JdbcClient database) {

    /** Above registers, below what a team writes itself. */
    private static final int RANK = 60;

    private static final int MOST = 50;
    private static final int LONGEST_WORD = 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A source of a team, or of the platform. */
    record Known(String key, String title, String licence, ColumnMapping mapping) {}

    List<Known> of(@Nullable UUID territory) {
        return database.sql("""
                select key, title, licence, mapping
                from directory.source
                where (territory = :territory or (:territory is null and territory is null and mapping <> '{}'))
                order by title collate "fr-x-icu"
                limit :most
                """.replace(":territory is null", "cast(:territory as uuid) is null"))
                .param("territory", territory, Types.OTHER)
                .param("most", MOST)
                .query((row, number) -> new Known(
                        row.getString("key"),
                        row.getString("title"),
                        row.getString("licence"),
                        mapping(row.getString("mapping"))))
                .list();
    }

    private static ColumnMapping mapping(String json) {
        return json.equals("{}") ? ColumnMapping.NONE : JSON.readValue(json, ColumnMapping.class);
    }

    /** The source of a title, made when it is new, with the mapping that was chosen last. */
    String remember(@Nullable UUID territory, String title, String licence, ColumnMapping mapping) {
        var key = database.sql("""
                select key from directory.source where territory is not distinct from :territory
                and title = :title
                and (territory is not null or key like 'file-%')
                limit 1
                """)
                .param("territory", territory, Types.OTHER)
                .param("title", title)
                .query((row, number) -> row.getString(1))
                .optional()
                .orElseGet(() -> key(territory, title));
        database.sql("""
                insert into directory.source (key, title, publisher, licence, rank, mapping, territory)
                values (:key, :title, '', :licence, :rank, cast(:mapping as jsonb), :territory)
                on conflict (key) do update set licence = excluded.licence, mapping = excluded.mapping
                """)
                .param("key", key)
                .param("title", title)
                .param("licence", licence)
                .param("rank", RANK)
                .param("mapping", JSON.writeValueAsString(mapping))
                .param("territory", territory, Types.OTHER)
                .update();
        return key;
    }

    /** Keeps what more is known of the columns and words of a source. */
    void keep(String key, ColumnMapping mapping) {
        database.sql("update directory.source set mapping = cast(:mapping as jsonb) where key = :key")
                .param("mapping", JSON.writeValueAsString(mapping))
                .param("key", key)
                .update();
    }

    private static String key(@Nullable UUID territory, String title) {
        var word = Typed.slug(title);
        var beginning =
                territory == null ? "file" : "team-" + territory.toString().substring(0, 8);
        return beginning + "-" + word.substring(0, Math.min(LONGEST_WORD, word.length())) + "-"
                + UUID.randomUUID().toString().substring(0, 8);
    }
}
