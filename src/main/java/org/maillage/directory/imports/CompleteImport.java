package org.maillage.directory.imports;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.maillage.directory.imports.Import.Options;
import org.maillage.directory.imports.Import.State;
import org.maillage.shared.NotPossible;
import org.maillage.shared.Saying;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Takes what somebody says of communes and words that a file left open, and has the file read once more. */
@Component
class CompleteImport {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Sources sources;
    private final Imports imports;
    private final JdbcClient database;
    private final Clock clock;

    CompleteImport(Sources sources, Imports imports, JdbcClient database, Clock clock) {
        this.sources = sources;
        this.imports = imports;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Takes answers. A file that was only looked at is read anew; one that was applied is read as another import, in which
     * what is there already stays as it is.
     *
     * @param words what words mean, by their names in a {@link org.maillage.directory.formats.ColumnMapping}; the source
     *     remembers them
     * @param rows the communes of single rows, by their lines
     * @return the import that waits to be read
     */
    @Transactional
    public Import completeImport(Import it, Map<String, String> words, Map<Long, String> rows) {
        var mapping = it.options().mapping().knowing(words);
        var allRows = new HashMap<>(it.options().rows());
        allRows.putAll(rows);
        var options = new Options(
                mapping,
                it.options().visibility(),
                it.options().keepsOutside(),
                allRows,
                it.options().chosen(),
                it.options().people());
        if (!mapping.columns().isEmpty()) {
            sources.keep(it.source(), mapping.withoutEmptyWords());
        }
        return it.state() == State.APPLIED ? again(it, options) : anew(it, options);
    }

    private Import anew(Import it, Options options) {
        var moved = database.sql("""
                update directory.import set options = cast(:options as jsonb), state = 'waiting'
                where id = :id
                and state = 'read'
                """)
                .param("options", JSON.writeValueAsString(options))
                .param("id", it.id())
                .update();
        return stands(moved, it.id());
    }

    private Import again(Import it, Options options) {
        var id = UUID.randomUUID();
        database.sql("""
                insert into directory.import (id, file, sha256, format, source, owner, person, options, total, state, begun_at)
                select :new, file, sha256, format, source, owner, person, cast(:options as jsonb), total, 'waiting', :now
                from directory.import
                where id = :id
                """)
                .param("new", id)
                .param("options", JSON.writeValueAsString(options))
                .param("now", OffsetDateTime.now(clock), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", it.id())
                .update();
        return stands(
                database.sql("update directory.import_file set import = :new where import = :id")
                        .param("new", id)
                        .param("id", it.id())
                        .update(),
                id);
    }

    private Import stands(int moved, UUID id) {
        if (moved == 0) {
            throw new NotPossible(Saying.of("directory.import.moved-on"));
        }
        return imports.find(id).orElseThrow();
    }
}
