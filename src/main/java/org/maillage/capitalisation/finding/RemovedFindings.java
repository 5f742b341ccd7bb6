package org.maillage.capitalisation.finding;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.maillage.account.PersonId;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Throws drafts of findings away, and brings them back for thirty days. */
@Component
record RemovedFindings(JdbcClient database, Findings findings, Clock clock) {

    /** Drafts that were thrown away not long ago, of somebody who follows them. */
    List<Finding> of(PersonId owner) {
        return database.sql(Findings.ROWS
                        + "where owner = :owner and removed_at is not null order by removed_at desc limit 20")
                .param("owner", owner.value())
                .query(RecordRows.of(Finding.class))
                .list();
    }

    /**
     * Throws a draft away, which may come back for thirty days; false for one that everybody reads.
     *
     * @param by who follows it from now on if nobody did, and so may bring it back
     */
    boolean remove(Finding finding, PersonId by) {
        return database.sql("""
                update capitalisation.finding
                set removed_at = :now, owner = coalesce(owner, :by), version = version + 1
                where id = :id
                and published_at is null
                and removed_at is null
                """)
                        .param("now", OffsetDateTime.now(clock))
                        .param("by", by.value())
                        .param("id", finding.id())
                        .update()
                > 0;
    }

    /** Brings a draft back for who follows it; empty when it is not there any more. */
    Optional<Finding> restore(String slug, PersonId owner) {
        return database.sql("""
                update capitalisation.finding set removed_at = null, version = version + 1
                where slug = :slug
                and owner = :owner
                and removed_at is not null
                returning slug
                """)
                .param("slug", slug)
                .param("owner", owner.value())
                .query((row, number) -> row.getString(1))
                .optional()
                .flatMap(findings::find);
    }

    /** Takes out for good what was thrown away before a moment. */
    void forget(OffsetDateTime before) {
        database.sql("delete from capitalisation.finding where removed_at < :before")
                .param("before", before)
                .update();
    }
}
