package org.maillage.evaluation.funder;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.Euros;
import org.maillage.evaluation.funder.BudgetLine.BudgetSide;
import org.maillage.evaluation.funder.ReportOutline.Rubric;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a team enters into a draft: words, figures that no page counts, and lines of the budget. */
@Repository
record FunderEntries(JdbcClient database, Clock clock) {

    /** More under one report nobody reads. */
    private static final int MOST = 200;

    /** @param version by which an edit knows that somebody else has changed them since; 0 while there are none */
    record Written(String words, int version) {

        static final Written NOTHING = new Written("", 0);
    }

    Map<Rubric, Written> words(FunderReportId report) {
        var words = new HashMap<Rubric, Written>();
        database.sql("select w.heading, w.words, w.version from evaluation.funder_words w where w.report = :report")
                .param("report", report.value())
                .query(row -> {
                    words.put(rubric(row.getString(1)), new Written(row.getString(2), row.getInt(3)));
                });
        return words;
    }

    /** Writes under a rubric; false when somebody else has written there since. */
    boolean write(FunderReportId report, Rubric rubric, String words, int version) {
        return database.sql(version == 0 ? """
                insert into evaluation.funder_words (report, heading, words)
                select :report, :heading, :words
                where :version = 0
                on conflict do nothing
                """ : """
                update evaluation.funder_words
                set words = :words, version = version + 1
                where report = :report
                and heading = :heading
                and version = :version
                """)
                        .param("report", report.value())
                        .param("heading", Typed.key(rubric))
                        .param("words", words)
                        .param("version", version)
                        .update()
                > 0;
    }

    List<AddedFigure> figures(FunderReportId report) {
        return database.sql("""
                select f.id, f.heading, f.name, f.value, f.source
                from evaluation.funder_figure f
                where f.report = :report
                order by f.added_at, f.id
                limit :most
                """)
                .param("report", report.value())
                .param("most", MOST)
                .query((row, number) -> new AddedFigure(
                        row.getObject(1, UUID.class),
                        rubric(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)))
                .list();
    }

    void add(FunderReportId report, AddedFigure figure) {
        database.sql("""
                insert into evaluation.funder_figure (id, report, heading, name, value, source, added_at)
                values (:id, :report, :heading, :name, :value, :source, :now)
                on conflict do nothing
                """)
                .param("id", figure.id())
                .param("report", report.value())
                .param("heading", Typed.key(figure.rubric()))
                .param("name", figure.name())
                .param("value", figure.value())
                .param("source", figure.source())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    List<BudgetLine> budget(FunderReportId report) {
        return database.sql("""
                select b.id, b.side, b.name, b.planned, b.realised
                from evaluation.funder_budget b
                where b.report = :report
                order by b.side, b.added_at, b.id
                limit :most
                """)
                .param("report", report.value())
                .param("most", MOST)
                .query((row, number) -> new BudgetLine(
                        row.getObject(1, UUID.class),
                        Typed.one(BudgetSide.class, row.getString(2)).orElseThrow(),
                        row.getString(3),
                        euros(row.getBigDecimal(4)),
                        euros(row.getBigDecimal(5))))
                .list();
    }

    void add(FunderReportId report, BudgetLine line) {
        database.sql("""
                insert into evaluation.funder_budget (id, report, side, name, planned, realised, added_at)
                values (:id, :report, :side, :name, :planned, :realised, :now)
                on conflict do nothing
                """)
                .param("id", line.id())
                .param("report", report.value())
                .param("side", Typed.key(line.side()))
                .param("name", line.name())
                .param("planned", line.planned() == null ? null : line.planned().amount(), Types.NUMERIC)
                .param(
                        "realised",
                        line.realised() == null ? null : line.realised().amount(),
                        Types.NUMERIC)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Takes a figure, or a line of the budget, out of a draft. */
    void remove(FunderReportId report, UUID entry) {
        for (var table : List.of("evaluation.funder_figure", "evaluation.funder_budget")) {
            database.sql("""
                    delete from %s e
                    where e.id = :entry
                    and e.report = :report
                    and not exists (
                      select from evaluation.funder_report r where r.id = e.report and r.frozen_at is not null)
                    """.formatted(table))
                    .param("entry", entry)
                    .param("report", report.value())
                    .update();
        }
    }

    private static Rubric rubric(String key) {
        return Typed.one(Rubric.class, key).orElseThrow();
    }

    private static @Nullable Euros euros(@Nullable BigDecimal amount) {
        return amount == null ? null : new Euros(amount);
    }
}
