package org.maillage.capitalisation.adaptation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.maillage.capitalisation.SheetId;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has made use of sheets. */
@Component
record Reuses(JdbcClient database, Clock clock) {

    /**
     * That somebody has made use of a sheet.
     *
     * @param person null once they have left the platform
     */
    record Reuse(@Nullable UUID person, String territoryName, String words, OffsetDateTime saidAt) {}

    /** Those of a sheet, the last said first. */
    List<Reuse> of(SheetId sheet) {
        return database.sql("""
                select person, territory_name, words, said_at
                from capitalisation.reuse
                where sheet = :sheet
                order by said_at desc
                limit 200
                """)
                .param("sheet", sheet.value())
                .query(RecordRows.of(Reuse.class))
                .list();
    }

    /** Keeps that somebody has made use of a sheet, in place of what they said of it before. */
    void say(SheetId sheet, PersonId person, String territory, String words) {
        database.sql("""
                insert into capitalisation.reuse (id, sheet, person, territory_name, words, said_at)
                values (:id, :sheet, :person, :territory, :words, :now)
                on conflict (sheet, person) do update
                set territory_name = excluded.territory_name, words = excluded.words, said_at = excluded.said_at
                """)
                .param("id", UUID.randomUUID())
                .param("sheet", sheet.value())
                .param("person", person.value())
                .param("territory", territory)
                .param("words", words)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Takes back what somebody said. */
    void takeBack(SheetId sheet, PersonId person) {
        database.sql("delete from capitalisation.reuse where sheet = :sheet and person = :person")
                .param("sheet", sheet.value())
                .param("person", person.value())
                .update();
    }
}
