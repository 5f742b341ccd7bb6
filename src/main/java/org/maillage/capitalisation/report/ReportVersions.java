package org.maillage.capitalisation.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The versions of reports, as they were published. */
@Repository
record ReportVersions(JdbcClient database, JsonMapper json, Clock clock) {

    private static final String ROWS = """
            select edition, number, content, published_at, withdrawn_at
            from capitalisation.report_version
            """;

    /** Those of an edition, the last first. */
    List<ReportVersion> of(UUID edition) {
        return database.sql(ROWS + "where edition = :edition order by number desc limit 100")
                .param("edition", edition)
                .query(this::version)
                .list();
    }

    /** The last that everybody reads. */
    Optional<ReportVersion> latest(UUID edition) {
        return database.sql(ROWS + "where edition = :edition and withdrawn_at is null order by number desc limit 1")
                .param("edition", edition)
                .query(this::version)
                .optional();
    }

    /** The number of the last that everybody reads; 0 for none. */
    int latestNumber(UUID edition) {
        return database.sql("""
                select coalesce(max(number), 0)
                from capitalisation.report_version
                where edition = :edition
                and withdrawn_at is null
                """).param("edition", edition).query(Integer.class).single();
    }

    /**
     * Keeps a version; false when somebody else has published that number meanwhile.
     *
     * @param number one more than the last one has
     */
    boolean add(UUID edition, int number, ReportContent content, SignedIn me) {
        return database.sql("""
                insert into capitalisation.report_version (edition, number, content, published_at, published_by)
                select :edition, :number, cast(:content as jsonb), :now, :me
                where :number = (
                  select coalesce(max(number), 0) + 1 from capitalisation.report_version where edition = :edition)
                on conflict do nothing
                """)
                        .param("edition", edition)
                        .param("number", number)
                        .param("content", json.writeValueAsString(content))
                        .param("now", OffsetDateTime.now(clock))
                        .param("me", me.id())
                        .update()
                > 0;
    }

    /** Takes a version out of the sight of everybody; false when it was not in it. */
    boolean withdraw(UUID edition, int number) {
        return database.sql("""
                update capitalisation.report_version
                set withdrawn_at = :now
                where edition = :edition
                and number = :number
                and withdrawn_at is null
                """)
                        .param("now", OffsetDateTime.now(clock))
                        .param("edition", edition)
                        .param("number", number)
                        .update()
                > 0;
    }

    private ReportVersion version(ResultSet row, int number) throws SQLException {
        return new ReportVersion(
                row.getObject("edition", UUID.class),
                row.getInt("number"),
                json.readValue(row.getString("content"), ReportContent.class),
                row.getObject("published_at", OffsetDateTime.class),
                row.getObject("withdrawn_at", OffsetDateTime.class));
    }
}
