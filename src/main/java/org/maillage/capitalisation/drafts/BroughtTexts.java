package org.maillage.capitalisation.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.account.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Texts that people have brought and not kept yet; nobody else sees them. */
@Component
record BroughtTexts(JdbcClient database, JsonMapper json, Clock clock) {

    /** Of one person; the oldest makes way. */
    private static final int MOST = 5;

    private static final String ROWS = "select id, name, content, brought_at from capitalisation.brought_text ";

    BroughtText bring(String name, Brought content, PersonId by) {
        var text = new BroughtText(UUID.randomUUID(), name, content, OffsetDateTime.now(clock));
        database.sql("""
                insert into capitalisation.brought_text (id, person, name, content, brought_at)
                values (:id, :person, :name, cast(:content as jsonb), :at)
                """)
                .param("id", text.id())
                .param("person", by.value())
                .param("name", name)
                .param("content", json.writeValueAsString(content))
                .param("at", text.broughtAt())
                .update();
        database.sql("""
                delete from capitalisation.brought_text
                where id in (
                  select id from capitalisation.brought_text
                  where person = :person
                  order by brought_at desc, id
                  offset :most)
                """).param("person", by.value()).param("most", MOST).update();
        return text;
    }

    Optional<BroughtText> find(UUID id, PersonId by) {
        return database.sql(ROWS + "where id = :id and person = :person")
                .param("id", id)
                .param("person", by.value())
                .query(this::text)
                .optional();
    }

    /** Those of somebody, the last first. */
    List<BroughtText> of(PersonId person) {
        return database.sql(ROWS + "where person = :person order by brought_at desc, id limit 5")
                .param("person", person.value())
                .query(this::text)
                .list();
    }

    /** Takes one out; false when it is there no more. */
    boolean remove(BroughtText text) {
        return database.sql("delete from capitalisation.brought_text where id = :id")
                        .param("id", text.id())
                        .update()
                > 0;
    }

    /** Takes out what was brought before a moment. */
    void forget(OffsetDateTime before) {
        database.sql("delete from capitalisation.brought_text where brought_at < :before")
                .param("before", before)
                .update();
    }

    private BroughtText text(ResultSet row, int number) throws SQLException {
        return new BroughtText(
                row.getObject("id", UUID.class),
                row.getString("name"),
                json.readValue(row.getString("content"), Brought.class),
                row.getObject("brought_at", OffsetDateTime.class));
    }
}
