package org.maillage.directory.imports;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.imports.Import.Options;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The files that came by pages, kept while they are looked at. */
@Repository
record ImportFiles(Imports imports, JdbcClient database, Clock clock) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Adds a file that came by a page; its bytes are kept while it is looked at. */
    Import add(String file, String sha256, byte[] bytes, @Nullable UUID owner, UUID person) {
        var id = UUID.randomUUID();
        database.sql("""
                insert into directory.import (id, file, sha256, owner, person, state, begun_at)
                values (:id, :file, :sum, :owner, :person, 'mapping', :now)
                """)
                .param("id", id)
                .param("file", file)
                .param("sum", sha256)
                .param("owner", owner, Types.OTHER)
                .param("person", person)
                .param("now", OffsetDateTime.now(clock))
                .update();
        database.sql("insert into directory.import_file (import, bytes) values (:id, :bytes)")
                .param("id", id)
                .param("bytes", bytes)
                .update();
        return imports.find(id).orElseThrow();
    }

    /** The bytes of a file that is looked at. */
    byte[] bytes(Import it) {
        return database.sql("select bytes from directory.import_file where import = :id")
                .param("id", it.id())
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    boolean has(Import it) {
        return database.sql("select exists (select from directory.import_file where import = :id)")
                .param("id", it.id())
                .query(Boolean.class)
                .single();
    }

    void dropBytes(Import it) {
        database.sql("delete from directory.import_file where import = :id")
                .param("id", it.id())
                .update();
    }

    /** Says what a file is and what its columns mean; it then waits to be read. */
    boolean choose(Import it, String format, String source, Options options, long total) {
        return database.sql("""
                update directory.import
                set format = :format, source = :source, options = cast(:options as jsonb), total = :total, state = 'waiting'
                where id = :id
                and state = 'mapping'
                """)
                        .param("format", format)
                        .param("source", source)
                        .param("options", JSON.writeValueAsString(options))
                        .param("total", total)
                        .param("id", it.id())
                        .update()
                > 0;
    }
}
