package org.maillage.capitalisation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.account.PersonId;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who writes sheets. */
@Component
public record Writers(JdbcClient database, Clock clock) {

    /** What somebody does for a sheet. */
    public enum Part {
        AUTHOR,
        /** Asks the questions and writes the answers down. */
        INTERVIEWER
    }

    /** Somebody who writes a sheet. */
    public record Writer(UUID person, Part part) {}

    /** Those of a sheet, in the order in which they came. */
    public List<Writer> of(SheetId sheet) {
        return database.sql("""
                select person, part
                from capitalisation.writer
                where sheet = :sheet
                order by since, person
                limit 20
                """)
                .param("sheet", sheet.value())
                .query(RecordRows.of(Writer.class))
                .list();
    }

    /** Who writes some sheets, in the order in which they came. */
    public Map<SheetId, List<UUID>> of(Collection<SheetId> sheets) {
        var people = new HashMap<SheetId, List<UUID>>();
        database.sql("""
                select sheet, person
                from capitalisation.writer
                where sheet = any(:sheets)
                order by since, person
                """)
                .param("sheets", sheets.stream().map(SheetId::value).toArray(UUID[]::new))
                .query(row -> {
                    people.computeIfAbsent(new SheetId(row.getObject("sheet", UUID.class)), it -> new ArrayList<>())
                            .add(row.getObject("person", UUID.class));
                });
        return people;
    }

    public boolean writes(SheetId sheet, PersonId person) {
        return database.sql(
                        "select exists (select from capitalisation.writer where sheet = :sheet and person = :person)")
                .param("sheet", sheet.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /** Lets somebody write a sheet; nothing changes for who does already. */
    public void add(SheetId sheet, PersonId person, Part part) {
        database.sql("""
                insert into capitalisation.writer (sheet, person, part, since)
                values (:sheet, :person, :part, :now)
                on conflict do nothing
                """)
                .param("sheet", sheet.value())
                .param("person", person.value())
                .param("part", Typed.key(part))
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Ends that somebody writes a sheet; false where they are the last who does. */
    public boolean remove(SheetId sheet, PersonId person) {
        database.sql("select id from capitalisation.experience_sheet where id = :sheet for update")
                .param("sheet", sheet.value())
                .query(UUID.class)
                .list();
        return database.sql("""
                delete from capitalisation.writer
                where sheet = :sheet
                and person = :person
                and (select count(*) from capitalisation.writer where sheet = :sheet) > 1
                """)
                        .param("sheet", sheet.value())
                        .param("person", person.value())
                        .update()
                > 0;
    }
}
