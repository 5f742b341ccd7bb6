package org.maillage.capitalisation.report;

import static org.maillage.shared.Words.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.maillage.capitalisation.report.ReportContent.FindingLine;
import org.maillage.capitalisation.report.ReportContent.SessionLine;
import org.maillage.capitalisation.report.ReportContent.ShareLine;
import org.maillage.capitalisation.report.ReportContent.SheetLine;
import org.maillage.capitalisation.report.ReportRow.FigureRow;
import org.maillage.capitalisation.report.ReportRow.Line;
import org.maillage.capitalisation.report.ReportRow.Source;
import org.maillage.shared.Words;

/** Says what a report says, in the language of the reader. */
final class DescribeReport {

    private final ReportContent content;
    private final String path;
    private final ReportLinks links;
    private final Set<String> readSheets;
    private final DescribeTables tables;

    private DescribeReport(ReportContent content, String path, ReportLinks links, Set<String> readSheets) {
        this.content = content;
        this.path = path;
        this.links = links;
        this.readSheets = readSheets;
        this.tables = new DescribeTables(content, path, links);
    }

    /**
     * The chapters, in their order.
     *
     * @param path of the edition
     * @param readSheets the sheets that everybody still reads: the others are named no more
     */
    static List<ReportRow> chapters(ReportContent content, String path, ReportLinks links, Set<String> readSheets) {
        var describe = new DescribeReport(content, path, links, readSheets);
        return Arrays.stream(ReportChapter.values()).map(describe::chapter).toList();
    }

    private ReportRow chapter(ReportChapter chapter) {
        return new ReportRow(
                chapter,
                say(chapter.title()),
                content.wordsOf(chapter),
                switch (chapter) {
                    case FRAMING -> framing();
                    case TERRITORIES -> territories();
                    case LESSONS -> lessons();
                    case FINDINGS ->
                        content.findings().stream().map(this::finding).toList();
                    case SHEETS -> content.sheets().stream().map(this::sheet).toList();
                    default -> List.of();
                },
                switch (chapter) {
                    case TERRITORIES -> List.of(territoryCount());
                    case SESSIONS -> content.sessions().isEmpty() ? List.of() : List.of(sessionCount());
                    case ATTENDANCE ->
                        content.shares().stream()
                                .filter(it -> it.few() || it.whole() > 0)
                                .map(this::share)
                                .toList();
                    case SHEETS -> content.sheets().isEmpty() ? List.of() : List.of(sheetCount());
                    default -> List.of();
                },
                switch (chapter) {
                    case NEEDS -> content.needs().themes().isEmpty() ? List.of() : List.of(tables.needs());
                    case SESSIONS ->
                        content.sessions().isEmpty() ? List.of() : List.of(tables.sessions(), tables.formats());
                    case ATTENDANCE -> tables.attended().isEmpty() ? List.of() : List.of(tables.attendance());
                    default -> List.of();
                });
    }

    private List<Line> framing() {
        var lines = new ArrayList<Line>();
        lines.add(new Line(say("report.organiser"), content.organiser(), ""));
        lines.add(new Line(
                say("report.period"),
                say("pathway.from-to", Words.day(content.startsOn()), Words.day(content.endsOn())),
                links.to(path, true)));
        content.sponsors().forEach(it -> lines.add(new Line(it.name(), it.role().toString(), "")));
        content.framing()
                .forEach(it ->
                        lines.add(new Line(it.label().toString(), it.text().toString(), "")));
        if (content.noteVersion() > 0) {
            lines.add(new Line(
                    say("report.note"),
                    say("report.note.version", content.noteVersion()),
                    links.to(path + "/framing-note?version=" + content.noteVersion(), true)));
        }
        return lines;
    }

    private List<Line> territories() {
        return content.territories().stream()
                .map(it -> new Line(it.name(), it.structure(), ""))
                .toList();
    }

    private FigureRow territoryCount() {
        return new FigureRow(
                say("report.territories"),
                Words.count(content.territories().size()),
                "",
                say("report.territories.method"),
                source("report.source.places", "/cohorts", false));
    }

    private FigureRow sessionCount() {
        var held = content.sessions().stream().filter(SessionLine::held).count();
        return new FigureRow(
                say("report.held"),
                Words.count(held),
                say("report.held.counted", content.sessions().size()),
                say("report.held.method"),
                source("report.source.sessions", "#sessions", true));
    }

    private FigureRow share(ShareLine share) {
        return new FigureRow(
                say(share.key()),
                share.few()
                        ? say("report.few")
                        : say("desk.percent", Words.decimal(100.0 * share.part() / share.whole(), 0)),
                share.few() ? "" : say(share.key() + ".counted", share.part(), share.whole()),
                say(share.key() + ".formula"),
                new Source(say(sourceOf(share.key())), links.to(share.path(), false)));
    }

    private static String sourceOf(String key) {
        return switch (key) {
            case "desk.tasks" -> "report.source.tasks";
            case "desk.follow-through" -> "report.source.roadmaps";
            default -> "report.source.attendance";
        };
    }

    private FigureRow sheetCount() {
        return new FigureRow(
                say("report.yield"),
                Words.count(content.sheets().size()),
                say("report.yield.counted", content.territories().size()),
                say("report.yield.method"),
                new Source(say("report.source.sheets"), links.to("/experience-sheets", true)));
    }

    private List<Line> lessons() {
        return content.lessons().stream()
                .map(it -> new Line(it.title().toString(), it.text().toString(), links.to(path + "#learnt", true)))
                .toList();
    }

    private Line finding(FindingLine finding) {
        return new Line(
                finding.claim().toString(),
                say(
                        "report.finding",
                        say(finding.strength()),
                        say("finding.heard.count", finding.support(), finding.nuance(), finding.contradict()),
                        finding.sheets(),
                        finding.sessions()),
                links.to(finding.path(), true));
    }

    private Line sheet(SheetLine sheet) {
        return readSheets.contains(sheet.slug())
                ? new Line(sheet.title(), sheet.territory(), links.to("/experience-sheets/" + sheet.slug(), true))
                : new Line(say("report.sheet.withdrawn"), "", "");
    }

    private Source source(String words, String page, boolean open) {
        return new Source(say(words), links.to(path + page, open));
    }
}
