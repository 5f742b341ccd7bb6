package org.maillage.capitalisation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.maillage.account.PersonId;
import org.maillage.capitalisation.Writers.Part;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People with an account who are asked to write a sheet with others, until they accept. */
@Component
public record AskedWriters(JdbcClient database, Clock clock) {

    /** Asks somebody; nothing changes for who is asked already. */
    public void ask(SheetId sheet, PersonId person, Part part, PersonId by) {
        database.sql("""
                insert into capitalisation.asked_writer (sheet, person, part, asked_by, asked_at)
                values (:sheet, :person, :part, :by, :now)
                on conflict (sheet, person) do update set part = excluded.part
                """)
                .param("sheet", sheet.value())
                .param("person", person.value())
                .param("part", Typed.key(part))
                .param("by", by.value())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** What somebody is asked to do for a sheet; empty when they are not. */
    public Optional<Part> part(SheetId sheet, PersonId person) {
        return database.sql("select part from capitalisation.asked_writer where sheet = :sheet and person = :person")
                .param("sheet", sheet.value())
                .param("person", person.value())
                .query((row, number) -> row.getString(1))
                .optional()
                .flatMap(it -> Typed.one(Part.class, it));
    }

    /** Ends that somebody is asked. */
    public void answered(SheetId sheet, PersonId person) {
        database.sql("delete from capitalisation.asked_writer where sheet = :sheet and person = :person")
                .param("sheet", sheet.value())
                .param("person", person.value())
                .update();
    }
}
