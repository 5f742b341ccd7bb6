package org.maillage.capitalisation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.maillage.support.ReadByEverybody.refusals;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.capitalisation.report.ReportContent.Attended;
import org.maillage.capitalisation.report.ReportContent.ChapterWords;
import org.maillage.capitalisation.report.ReportContent.FindingLine;
import org.maillage.capitalisation.report.ReportContent.FormatLine;
import org.maillage.capitalisation.report.ReportContent.LessonLine;
import org.maillage.capitalisation.report.ReportContent.NeedsLine;
import org.maillage.capitalisation.report.ReportContent.NoteLine;
import org.maillage.capitalisation.report.ReportContent.SessionLine;
import org.maillage.capitalisation.report.ReportContent.ShareLine;
import org.maillage.capitalisation.report.ReportContent.SheetLine;
import org.maillage.capitalisation.report.ReportContent.SponsorLine;
import org.maillage.capitalisation.report.ReportContent.TerritoryLine;
import org.maillage.capitalisation.report.ReportContent.ThemeLine;
import org.maillage.pathway.InFrench;
import org.maillage.print.AccessiblePdf;
import org.maillage.shared.Text;
import org.maillage.support.CannedRows;
import org.maillage.support.SampleSettings;
import tools.jackson.databind.json.JsonMapper;

/** What a report says, what changed in it, and its document. */
@InFrench
class ReportDocumentTest {

    private static final OffsetDateTime COUNTED = OffsetDateTime.parse("2026-11-30T02:00:00Z");

    @Test
    void isKeptAsItIs() {
        var json = JsonMapper.builder().build();
        var content = content(18, 20, "Un.", "Redon", "Diois");

        assertThat(json.readValue(json.writeValueAsString(content), ReportContent.class))
                .isEqualTo(content);
    }

    @Test
    void everyFigureAndTableSaysHowItIsCountedAndWhereItComesFrom() {
        var chapters = DescribeReport.chapters(
                content(18, 20, "Un.", "Redon", "Diois"), "/editions/ouest", ReportLinks.WITHIN, Set.of("atelier"));

        assertThat(chapters.stream().flatMap(it -> it.figures().stream()))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.method()).isNotEmpty())
                .allSatisfy(it -> assertThat(it.source().path()).startsWith("/"));
        assertThat(chapters.stream().flatMap(it -> it.tables().stream()))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.method()).isNotEmpty())
                .allSatisfy(it -> assertThat(it.source().path()).startsWith("/"))
                .allSatisfy(it -> assertThat(it.rows())
                        .allSatisfy(row -> assertThat(row).hasSize(it.heads().size())));
    }

    @Test
    void aVisitorFollowsOpenSourcesAlone() {
        var paths = DescribeReport.chapters(
                        content(18, 20, "Un.", "Redon"), "/editions/ouest", ReportLinks.ANYBODY, Set.of("atelier"))
                .stream()
                .flatMap(it -> it.figures().stream())
                .map(it -> it.source().path())
                .distinct();

        assertThat(paths).containsExactlyInAnyOrder("", "/editions/ouest#sessions", "/experience-sheets");
    }

    @Test
    void aSheetThatWasWithdrawnSinceIsNamedNoMore() {
        var sheets = DescribeReport.chapters(
                content(18, 20, "Un.", "Redon"), "/editions/ouest", ReportLinks.ANYBODY, Set.of());

        assertThat(sheets.stream()
                        .filter(it -> it.chapter() == ReportChapter.SHEETS)
                        .flatMap(it -> it.lines().stream()))
                .extracting(ReportRow.Line::name, ReportRow.Line::path)
                .containsExactly(tuple("Fiche retirée depuis", ""));
    }

    @Test
    void whatChangedIsSaidBeforeAndAfter() {
        var changes =
                DescribeChanges.between(content(17, 20, "Un.", "Redon", "Diois"), content(18, 20, "Deux.", "Redon"));

        assertThat(changes.figures())
                .extracting(DescribeChanges.Change::name, DescribeChanges.Change::before, DescribeChanges.Change::after)
                .contains(
                        tuple("Territoires", "2", "1"),
                        tuple("Assiduité", "85\u00a0% (17 sur 20)", "90\u00a0% (18 sur 20)"));
        assertThat(changes.chapters()).containsExactly("Introduction");
    }

    @Test
    void whatDidNotChangeIsNotSaid() {
        var content = content(18, 20, "Un.", "Redon");

        assertThat(DescribeChanges.between(content, content).isEmpty()).isTrue();
    }

    @Test
    void canBeReadByScreenReaders() throws Exception {
        var document = new ReportDocument(
                new SheetsOfEdition(CannedRows.none().client(), Clock.systemUTC()),
                new ReportVersions(
                        CannedRows.none().client(), JsonMapper.builder().build(), Clock.systemUTC()),
                SampleSettings.of(Map.of()));
        var version =
                new ReportVersion(new UUID(1, 1), 1, content(18, 20, "Un.\n\nDeux.", "Redon", "Diois"), COUNTED, null);

        assertThat(refusals(AccessiblePdf.of(document.of(version, "/editions/ouest"))))
                .isEmpty();
    }

    private static ReportContent content(long came, long expected, String introduction, String... territories) {
        return new ReportContent(
                "Ouest",
                "Lien",
                "Le Réseau d’essai",
                LocalDate.of(2026, 1, 5),
                LocalDate.of(2026, 9, 30),
                COUNTED,
                true,
                List.of(new SponsorLine("La Fondation", Text.french("Finance"))),
                1,
                List.of(new NoteLine(Text.french("Motifs"), Text.french("Apprendre entre pairs."))),
                List.of(territories).stream()
                        .map(it -> new TerritoryLine(it, "Association"))
                        .toList(),
                new NeedsLine(2, 1, List.of(new ThemeLine(Text.french("Tiers-lieux"), 2, 1))),
                List.of(
                        new SessionLine(
                                "S1",
                                "Comprendre",
                                Text.french("Séance collective"),
                                LocalDate.of(2026, 1, 12),
                                true,
                                false,
                                new Attended(18, 20, 8, 10),
                                "/sessions/1"),
                        new SessionLine(
                                "S2",
                                "Mettre en œuvre",
                                Text.french("Atelier"),
                                null,
                                false,
                                true,
                                null,
                                "/sessions/2")),
                List.of(new FormatLine(Text.french("Séance collective"), 1)),
                List.of(
                        new ShareLine("desk.attendance", came, expected, false, "/editions/ouest/sessions"),
                        new ShareLine("desk.tasks", 0, 0, true, "/editions/ouest/tasks")),
                List.of(new LessonLine(Text.french("Relier"), Text.french("Avant de bâtir."))),
                List.of(new FindingLine(
                        Text.french("Un constat"), "finding.strength.hypothesis", 2, 0, 0, 1, 1, "/findings/1")),
                List.of(new SheetLine("atelier", "Un atelier", "Redon")),
                List.of(new ChapterWords("introduction", introduction)));
    }
}
