package org.maillage.capitalisation.report;

import static org.maillage.shared.Words.say;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.capitalisation.report.ReportContent.TerritoryLine;

/** Says what changed from one version of a report to the next: figures before and after, and chapters that were written anew. */
record DescribeChanges(List<Change> figures, List<String> chapters) {

    DescribeChanges {
        figures = List.copyOf(figures);
        chapters = List.copyOf(chapters);
    }

    /** A figure that changed; {@code before} or {@code after} says that there was none. */
    record Change(String name, String before, String after) {}

    static final DescribeChanges NONE = new DescribeChanges(List.of(), List.of());

    boolean isEmpty() {
        return figures.isEmpty() && chapters.isEmpty();
    }

    static DescribeChanges between(ReportContent before, ReportContent after) {
        var was = facts(before);
        var is = facts(after);
        return new DescribeChanges(
                Stream.concat(is.keySet().stream(), was.keySet().stream())
                        .distinct()
                        .filter(it -> !is.getOrDefault(it, "").equals(was.getOrDefault(it, "")))
                        .map(it -> new Change(it, said(was, it), said(is, it)))
                        .toList(),
                Arrays.stream(ReportChapter.values())
                        .filter(it -> !before.wordsOf(it).equals(after.wordsOf(it)))
                        .map(it -> say(it.title()))
                        .toList());
    }

    private static String said(Map<String, String> facts, String name) {
        return facts.getOrDefault(name, say("report.changes.nothing"));
    }

    /** All figures of a report by their names, with the lists that are read as a whole. */
    private static Map<String, String> facts(ReportContent content) {
        var facts = new LinkedHashMap<String, String>();
        DescribeReport.chapters(content, "", ReportLinks.ANYBODY, Set.of()).stream()
                .flatMap(it -> it.figures().stream())
                .forEach(it -> facts.put(
                        it.name(),
                        it.counted().isEmpty() ? it.value() : say("report.value", it.value(), it.counted())));
        put(
                facts,
                say("report.changes.territories"),
                content.territories().stream().map(TerritoryLine::name));
        content.needs()
                .themes()
                .forEach(it -> facts.put(
                        say("report.changes.need", it.title().toString()),
                        say("report.changes.need.value", it.asked(), it.confirmed())));
        content.sessions().stream()
                .filter(it -> it.attendance() != null)
                .forEach(it -> facts.put(
                        say("report.changes.session", DescribeTables.name(it)),
                        say("report.changes.session.value", DescribeTables.came(it), DescribeTables.pairs(it))));
        content.formats()
                .forEach(it -> facts.put(
                        say("report.changes.format", it.title().toString()),
                        say("report.changes.format.value", it.sessions())));
        put(
                facts,
                say("report.chapter.lessons"),
                content.lessons().stream().map(it -> it.title().toString()));
        content.findings().forEach(it -> facts.put(it.claim().toString(), say(it.strength())));
        return facts;
    }

    private static void put(Map<String, String> facts, String name, Stream<String> names) {
        var all = names.collect(Collectors.joining(", "));
        if (!all.isEmpty()) {
            facts.put(name, all);
        }
    }
}
