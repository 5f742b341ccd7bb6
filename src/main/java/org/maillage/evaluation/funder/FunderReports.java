package org.maillage.evaluation.funder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.alliance.ConventionId;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reports to funders, drafts and frozen ones. */
@Repository
record FunderReports(JdbcClient database, JsonMapper json, Clock clock) {

    /** More than a team writes in ten years. */
    private static final int MOST = 200;

    private static final String ROWS = """
            select r.id, r.team, r.convention, r.outline, r.title, r.language, r.from_day, r.until_day, r.version, %s as content,
              r.frozen_at, r.example
            from evaluation.funder_report r
            """;

    private static final String WHOLE = ROWS.formatted("r.content");

    // What all of them say is read by nobody at once.
    private static final String LISTED = ROWS.formatted("null");

    Optional<FunderReport> find(FunderReportId id) {
        return database.sql(WHOLE + "where r.id = :id")
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    /** Those of some teams, the latest first, without what they say. */
    List<FunderReport> of(Collection<UUID> teams) {
        return database.sql(LISTED + "where r.team = any(:teams) order by r.made_at desc, r.id desc limit :most")
                .param("teams", teams.toArray(UUID[]::new))
                .param("most", MOST)
                .query(this::read)
                .list();
    }

    /** Adds one; what was added already stays. */
    void add(FunderReport report, SignedIn me) {
        values(database.sql("""
                insert into evaluation.funder_report
                  (id, team, convention, outline, title, language, from_day, until_day, made_by, made_at, example)
                values (:id, :team, :convention, :outline, :title, :language, :from, :until, :me, :now, :example)
                on conflict do nothing
                """), report)
                .param("team", report.team())
                .param("me", me.id())
                .param("now", OffsetDateTime.now(clock))
                .param("example", report.example())
                .update();
    }

    /** Changes a draft; false when somebody else has changed or frozen it since. */
    boolean change(FunderReport report, int version) {
        return values(database.sql("""
                update evaluation.funder_report
                set convention = :convention, outline = :outline, title = :title, language = :language, from_day = :from,
                  until_day = :until, version = version + 1
                where id = :id
                and version = :version
                and frozen_at is null
                """), report).param("version", version).update() > 0;
    }

    private static JdbcClient.StatementSpec values(JdbcClient.StatementSpec statement, FunderReport report) {
        var convention = report.convention();
        return statement
                .param("id", report.id().value())
                .param("convention", convention == null ? null : convention.value(), Types.OTHER)
                .param("outline", Typed.key(report.outline()))
                .param("title", report.title())
                .param("language", report.language().getLanguage())
                .param("from", report.from())
                .param("until", report.until());
    }

    /** Keeps all that a draft says; false when it is frozen already. */
    boolean freeze(FunderReportId id, FunderContent content, SignedIn me) {
        return database.sql("""
                update evaluation.funder_report
                set content = cast(:content as jsonb), frozen_at = :now, frozen_by = :me
                where id = :id
                and frozen_at is null
                """)
                        .param("content", json.writeValueAsString(content))
                        .param("now", OffsetDateTime.now(clock))
                        .param("me", me.id())
                        .param("id", id.value())
                        .update()
                > 0;
    }

    /** Takes a draft away; false when it is frozen. */
    boolean remove(FunderReportId id) {
        return database.sql("delete from evaluation.funder_report where id = :id and frozen_at is null")
                        .param("id", id.value())
                        .update()
                > 0;
    }

    private FunderReport read(ResultSet row, int number) throws SQLException {
        var convention = row.getObject("convention", UUID.class);
        var content = row.getString("content");
        return new FunderReport(
                new FunderReportId(row.getObject("id", UUID.class)),
                row.getObject("team", UUID.class),
                convention == null ? null : new ConventionId(convention),
                Typed.one(ReportOutline.class, row.getString("outline")).orElseThrow(),
                row.getString("title"),
                Locale.of(row.getString("language")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getInt("version"),
                content == null ? null : json.readValue(content, FunderContent.class),
                row.getObject("frozen_at", OffsetDateTime.class),
                row.getBoolean("example"));
    }
}
