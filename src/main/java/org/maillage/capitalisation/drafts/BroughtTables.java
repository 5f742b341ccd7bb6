package org.maillage.capitalisation.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maillage.account.PersonId;
import org.maillage.capitalisation.SheetId;
import org.maillage.capitalisation.drafts.BroughtTable.Content;
import org.maillage.capitalisation.drafts.BroughtTable.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tables that people have brought and not kept yet, and the rows of such that they have kept. */
@Component
record BroughtTables(JdbcClient database, JsonMapper json, Clock clock) {

    private static final String ROWS = "select id, name, content, brought_at from capitalisation.brought_table ";

    /** Keeps a table; of one person the third last makes way. */
    BroughtTable bring(String name, Content content, PersonId by) {
        var table = new BroughtTable(UUID.randomUUID(), name, content, OffsetDateTime.now(clock));
        database.sql("""
                insert into capitalisation.brought_table (id, person, name, content, brought_at)
                values (:id, :person, :name, cast(:content as jsonb), :at)
                """)
                .param("id", table.id())
                .param("person", by.value())
                .param("name", name)
                .param("content", json.writeValueAsString(content))
                .param("at", table.broughtAt())
                .update();
        database.sql("""
                delete from capitalisation.brought_table
                where id in (
                  select id from capitalisation.brought_table
                  where person = :person
                  order by brought_at desc, id
                  offset 2)
                """).param("person", by.value()).update();
        return table;
    }

    Optional<BroughtTable> find(UUID id, PersonId by) {
        return database.sql(ROWS + "where id = :id and person = :person")
                .param("id", id)
                .param("person", by.value())
                .query(this::table)
                .optional();
    }

    /** Those of somebody, the last first. */
    List<BroughtTable> of(PersonId person) {
        return database.sql(ROWS + "where person = :person order by brought_at desc, id limit 2")
                .param("person", person.value())
                .query(this::table)
                .list();
    }

    void remove(BroughtTable table) {
        database.sql("delete from capitalisation.brought_table where id = :id")
                .param("id", table.id())
                .update();
    }

    /** Takes out what was brought before a moment. */
    void forget(OffsetDateTime before) {
        database.sql("delete from capitalisation.brought_table where brought_at < :before")
                .param("before", before)
                .update();
    }

    /** The keys of the rows of a table that somebody has made sheets of which are still there. */
    Set<String> taken(BroughtTable table, PersonId by) {
        return Set.copyOf(database.sql("""
                select r.key
                from capitalisation.taken_row r
                join capitalisation.experience_sheet s on s.id = r.sheet
                where r.person = :person
                and r.key = any(:keys)
                and s.removed_at is null
                """)
                .param("person", by.value())
                .param("keys", table.content().rows().stream().map(Row::key).toArray(String[]::new))
                .query((row, number) -> row.getString(1))
                .list());
    }

    /** Notes that a sheet was made of a row. */
    void take(Row row, SheetId sheet, PersonId by) {
        database.sql("""
                insert into capitalisation.taken_row (person, key, sheet) values (:person, :key, :sheet)
                on conflict (person, key) do update set sheet = excluded.sheet
                """)
                .param("person", by.value())
                .param("key", row.key())
                .param("sheet", sheet.value())
                .update();
    }

    private BroughtTable table(ResultSet row, int number) throws SQLException {
        return new BroughtTable(
                row.getObject("id", UUID.class),
                row.getString("name"),
                json.readValue(row.getString("content"), Content.class),
                row.getObject("brought_at", OffsetDateTime.class));
    }
}
