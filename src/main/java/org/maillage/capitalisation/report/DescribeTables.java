package org.maillage.capitalisation.report;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.capitalisation.report.ReportContent.SessionLine;
import org.maillage.capitalisation.report.ReportRow.Cell;
import org.maillage.capitalisation.report.ReportRow.Head;
import org.maillage.capitalisation.report.ReportRow.Source;
import org.maillage.capitalisation.report.ReportRow.TableRow;
import org.maillage.shared.Words;

/** Says the tables of a report, in the language of the reader. */
record DescribeTables(ReportContent content, String path, ReportLinks links) {

    TableRow needs() {
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

    TableRow sessions() {
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

    TableRow formats() {
        return new TableRow(
                say("report.formats.caption"),
                List.of(new Head(say("report.format"), false), new Head(say("report.sessions"), true)),
                content.formats().stream()
                        .map(it -> List.of(Cell.of(it.title()), Cell.of(it.sessions())))
                        .toList(),
                say("report.formats.method"),
                source("report.source.sessions", "#sessions", true));
    }

    List<SessionLine> attended() {
        return content.sessions().stream()
                .filter(it -> it.few() || it.attendance() != null)
                .toList();
    }

    TableRow attendance() {
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

    private Source source(String words, String page, boolean open) {
        return new Source(say(words), links.to(path + page, open));
    }
}
