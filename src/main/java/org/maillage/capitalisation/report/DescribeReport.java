package org.maillage.capitalisation.report;

import static org.maillage.shared.Words.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.capitalisation.report.ReportContent.FindingLine;
import org.maillage.capitalisation.report.ReportContent.SessionLine;
import org.maillage.capitalisation.report.ReportContent.ShareLine;
import org.maillage.capitalisation.report.ReportContent.SheetLine;
import org.maillage.capitalisation.report.ReportRow.Cell;
import org.maillage.capitalisation.report.ReportRow.FigureRow;
import org.maillage.capitalisation.report.ReportRow.Head;
import org.maillage.capitalisation.report.ReportRow.Line;
import org.maillage.capitalisation.report.ReportRow.Source;
import org.maillage.capitalisation.report.ReportRow.TableRow;
import org.maillage.shared.Words;

/** Says what a report says, in the language of the reader. */
final class DescribeReport {

    private final ReportContent content;
    private final String path;
    private final ReportLinks links;
    private final Set<String> readSheets;

    private DescribeReport(ReportContent content, String path, ReportLinks links, Set<String> readSheets) {
        this.content = content;
        this.path = path;
        this.links = links;
        this.readSheets = readSheets;
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
                    case NEEDS -> content.needs().themes().isEmpty() ? List.of() : List.of(needs());
                    case SESSIONS -> content.sessions().isEmpty() ? List.of() : List.of(sessions(), formats());
                    case ATTENDANCE -> attended().isEmpty() ? List.of() : List.of(attendance());
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

    private TableRow needs() {
        var needs = content.needs();
        return new TableRow(
                say("report.needs.caption"),
                List.of(
                        new Head(say("report.theme"), false),
                        new Head(say("report.asked"), true),
                        new Head(say("report.confirmed"), true)),
                needs.themes().stream()
                        .map(it -> List.of(Cell.of(it.title()), Cell.of(it.asked()), Cell.of(it.confirmed())))
                        .toList(),
                say("report.needs.method", needs.applied(), needs.interviewed()),
                source("report.source.needs", "/needs", false));
    }

    private TableRow sessions() {
        return new TableRow(
                say("report.sessions.caption"),
                List.of(
                        new Head(say("report.session"), false),
                        new Head(say("report.day"), false),
                        new Head(say("report.format"), false)),
                content.sessions().stream()
                        .map(it -> List.of(
                                new Cell(name(it), links.to(it.path(), false)), Cell.of(day(it)), Cell.of(it.format())))
                        .toList(),
                say("report.sessions.method"),
                source("report.source.sessions", "#sessions", true));
    }

    private TableRow formats() {
        return new TableRow(
                say("report.formats.caption"),
                List.of(new Head(say("report.format"), false), new Head(say("report.sessions"), true)),
                content.formats().stream()
                        .map(it -> List.of(Cell.of(it.title()), Cell.of(it.sessions())))
                        .toList(),
                say("report.formats.method"),
                source("report.source.sessions", "#sessions", true));
    }

    private List<SessionLine> attended() {
        return content.sessions().stream()
                .filter(it -> it.few() || it.attendance() != null)
                .toList();
    }

    private TableRow attendance() {
        return new TableRow(
                say("report.attendance.caption"),
                List.of(
                        new Head(say("report.session"), false),
                        new Head(say("report.came"), true),
                        new Head(say("report.pairs"), true)),
                attended().stream()
                        .map(it -> List.of(
                                new Cell(name(it), links.to(it.path(), false)), Cell.of(came(it)), Cell.of(pairs(it))))
                        .toList(),
                say("report.attendance.method"),
                source("report.source.attendance", "/sessions", false));
    }

    static String came(SessionLine session) {
        var attended = session.attendance();
        return attended == null ? say("report.few") : say("report.of", attended.came(), attended.expected());
    }

    static String pairs(SessionLine session) {
        var attended = session.attendance();
        return attended == null ? say("report.few") : say("report.of", attended.wholePairs(), attended.pairs());
    }

    static String name(SessionLine session) {
        return say("session.name", session.code(), session.title());
    }

    private static String day(SessionLine session) {
        var day = session.day();
        return day == null ? say("pathway.date-open") : Words.day(day);
    }

    private List<Line> lessons() {
        return content.lessons().stream()
                .map(it -> new Line(it.title().toString(), it.text().toString(), links.to(path + "#learnt", true)))
                .toList();
    }

    private Line finding(FindingLine finding) {
        return new Line(
                finding.claim(),
                Stream.concat(Stream.of(say(finding.strength())), finding.evidence().stream())
                        .collect(Collectors.joining(" · ")),
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
