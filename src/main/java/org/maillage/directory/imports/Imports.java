package org.maillage.directory.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.formats.Format;
import org.maillage.directory.imports.Import.Options;
import org.maillage.directory.imports.Import.State;
import org.maillage.table.Table.Look;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The files that were read in, and where each of them stands. */
@Repository
record Imports(JdbcClient database, Clock clock) {

    /** The names of the counts in the order in which they are told. */
    static final List<String> COUNTED = List.of(
            "rows",
            "new",
            "changed",
            "same",
            "refused",
            "doubts",
            "no-commune",
            "outside",
            "by-choice",
            "no-actor",
            "not-ess",
            "unknown-siren",
            "without-commune",
            "closed",
            "put-away",
            "elsewhere",
            "likely",
            "own",
            ApplyPeople.NEW,
            ApplyPeople.KNOWN,
            ApplyPeople.SEEN_SINCE,
            ApplyPeople.NEEDS,
            ApplyPeople.NOTES);

    /** Those of them that are rows which stay out. */
    static final List<String> LEFT_OUT = List.of(
            "no-commune",
            "outside",
            "by-choice",
            "no-actor",
            "not-ess",
            "unknown-siren",
            "without-commune",
            "closed",
            "put-away",
            "elsewhere");

    private static final String ROWS = """
            select id, number, file, sha256, format, coalesce(source, '') as source, owner, person, options, look, state,
              counts, done, total, problem, begun_at
            from directory.import
            """;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<LinkedHashMap<String, Long>> COUNTS = new TypeReference<>() {};
    private static final String NOTHING = "{}";
    private static final int MOST = 200;

    Optional<Import> find(UUID id) {
        return database.sql(ROWS + "where id = :id")
                .param("id", id)
                .query(Imports::read)
                .optional();
    }

    /** The latest that were applied or undone. */
    List<Import> past() {
        return database.sql(ROWS + "where state in ('applied', 'undone') order by number desc limit :most")
                .param("most", MOST)
                .query(Imports::read)
                .list();
    }

    /** Those of the command line whose rows wait still, or were left behind by a power cut. */
    List<Import> waiting() {
        return database.sql(ROWS + "where state in ('reading', 'read') and person is null order by number limit :most")
                .param("most", MOST)
                .query(Imports::read)
                .list();
    }

    /**
     * The latest of teams, and of the platform, begun before one of a number.
     *
     * @param ofPlatform whether those that nobody's team owns are among them
     */
    List<Import> of(List<UUID> owners, boolean ofPlatform, int before, int most) {
        return database.sql(ROWS + """
                where (owner = any(:owners) or (owner is null and :platform))
                and number < :before
                order by number desc
                limit :most
                """)
                .param("owners", owners.toArray(UUID[]::new))
                .param("platform", ofPlatform)
                .param("before", before)
                .param("most", most)
                .query(Imports::read)
                .list();
    }

    /** Adds to the counts of an import what became of it. */
    void count(Import it, Map<String, Long> more) {
        database.sql("update directory.import set counts = counts || cast(:more as jsonb) where id = :id")
                .param("more", JSON.writeValueAsString(more))
                .param("id", it.id())
                .update();
    }

    /** The next for which something is to be done in the background, the oldest first; what is undone, the latest first. */
    Optional<Import> nextAtWork() {
        return database.sql(ROWS + """
                where state in ('waiting', 'reading', 'applying', 'undoing')
                and person is not null
                order by state = 'undoing', case when state = 'undoing' then -number else number end
                limit 1
                """).query(Imports::read).optional();
    }

    void tellDone(UUID id, long rows) {
        database.sql("update directory.import set done = :rows where id = :id")
                .param("rows", rows)
                .param("id", id)
                .update();
    }

    /** Says that an import has failed; false when it had come further already. */
    boolean fail(Import it, String problem) {
        return database.sql("""
                update directory.import
                set state = 'failed', problem = :problem
                where id = :id
                and state in ('mapping', 'waiting', 'reading', 'applying', 'failed')
                """).param("problem", problem).param("id", it.id()).update() > 0;
    }

    /** Takes out an import that was never applied; what was noted about its rows goes with it. */
    void remove(Import it) {
        database.sql("delete from directory.import where id = :id and state in ('mapping', 'read', 'failed')")
                .param("id", it.id())
                .update();
    }

    Import add(String file, String sha256, Format format) {
        var id = UUID.randomUUID();
        database.sql("""
                insert into directory.import (id, file, sha256, format, source, state, begun_at)
                values (:id, :file, :sum, :format, :source, 'reading', :now)
                """)
                .param("id", id)
                .param("file", file)
                .param("sum", sha256)
                .param("format", format.key())
                .param("source", format.source())
                .param("now", OffsetDateTime.now(clock))
                .update();
        return find(id).orElseThrow();
    }

    /** Moves an import on; false when it was not where it should have been. */
    boolean move(Import it, State from, State to) {
        return database.sql("""
                update directory.import
                set state = :to,
                  applied_at = case when :to = 'applied' then cast(:now as timestamptz) else applied_at end,
                  undone_at = case when :to = 'undone' then cast(:now as timestamptz) else undone_at end
                where id = :id
                and state = :from
                """)
                        .param("to", to.column())
                        .param("from", from.column())
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", it.id())
                        .update()
                > 0;
    }

    void keepCounts(Import it, Look look, Map<String, Long> counts) {
        database.sql("""
                update directory.import
                set look = cast(:look as jsonb), counts = cast(:counts as jsonb)
                where id = :id
                """)
                .param("look", JSON.writeValueAsString(look))
                .param("counts", JSON.writeValueAsString(counts))
                .param("id", it.id())
                .update();
    }

    void keepOrigin(Import it, int origin) {
        database.sql("update directory.import set origin = :origin where id = :id")
                .param("origin", origin)
                .param("id", it.id())
                .update();
    }

    /** The origin of the values that an import brought. */
    int origin(Import it) {
        return database.sql("select origin from directory.import where id = :id")
                .param("id", it.id())
                .query(Integer.class)
                .single();
    }

    private static Options options(String json) {
        return json.equals(NOTHING) ? Options.NONE : JSON.readValue(json, Options.class);
    }

    private static Look look(String json) {
        return json.equals(NOTHING) ? new Look("", "", "") : JSON.readValue(json, Look.class);
    }

    private static Import read(ResultSet row, int number) throws SQLException {
        return new Import(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("file"),
                row.getString("sha256"),
                row.getString("format"),
                row.getString("source"),
                row.getObject("owner", UUID.class),
                row.getObject("person", UUID.class),
                options(row.getString("options")),
                look(row.getString("look")),
                State.of(row.getString("state")),
                JSON.readValue(row.getString("counts"), COUNTS),
                row.getLong("done"),
                row.getLong("total"),
                row.getString("problem"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant());
    }
}
