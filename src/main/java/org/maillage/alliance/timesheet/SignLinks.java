package org.maillage.alliance.timesheet;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The personal links by which sheets are signed second: one of a sheet is good, and of its word a hash alone is kept. */
@Repository
record SignLinks(JdbcClient database, Clock clock) {

    /** No link of a sheet is good any more. */
    void end(TimeSheet sheet) {
        database.sql("delete from alliance.time_sheet_link where sheet = :sheet")
                .param("sheet", sheet.id())
                .update();
    }

    /** A fresh link for whoever signs second; the one before ends. */
    Secret fresh(TimeSheet sheet, String name, String office, OffsetDateTime until) {
        var secret = Secret.fresh();
        database.sql("""
                insert into alliance.time_sheet_link as l (sheet, hash, name, office, expires_at)
                values (:sheet, :hash, :name, :office, :until)
                on conflict (sheet) do update
                set hash = excluded.hash, name = excluded.name, office = excluded.office, expires_at = excluded.expires_at
                """)
                .param("sheet", sheet.id())
                .param("hash", secret.hash())
                .param("name", name)
                .param("office", office)
                .param("until", until)
                .update();
        return secret;
    }

    /** Who was handed a link. */
    record Linked(UUID sheet, String name, String office) {}

    Optional<Linked> linked(String word) {
        return database.sql("""
                select sheet, name, office
                from alliance.time_sheet_link
                where hash = :hash
                and expires_at > :now
                """)
                .param("hash", new Secret(word).hash())
                .param("now", OffsetDateTime.now(clock))
                .query(RecordRows.of(Linked.class))
                .optional();
    }

    /** Whom a link waits for; empty for nobody. */
    String waitsFor(TimeSheet sheet) {
        return database.sql("select name from alliance.time_sheet_link where sheet = :sheet and expires_at > :now")
                .param("sheet", sheet.id())
                .param("now", OffsetDateTime.now(clock))
                .query((row, number) -> row.getString(1))
                .optional()
                .orElse("");
    }
}
