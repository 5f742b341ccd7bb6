package org.maillage.capitalisation.report;

import static org.maillage.shared.Words.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.maillage.print.Document;
import org.maillage.print.Document.Block;
import org.maillage.print.Document.Column;
import org.maillage.print.Document.Heading;
import org.maillage.print.Document.Items;
import org.maillage.print.Document.Paragraph;
import org.maillage.print.Document.Run;
import org.maillage.print.Document.Table;
import org.maillage.shared.Settings;
import org.maillage.shared.Words;
import org.springframework.stereotype.Component;

/** A version of a report as a document, in the language of whoever asks for it. */
@Component
record ReportDocument(SheetsOfEdition sheets, ReportVersions versions, Settings settings) {

    Document of(ReportVersion version, String path) {
        var content = version.content();
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(List.of(Run.strong(content.title()))));
        blocks.add(Paragraph.of(say("report.version.dated", version.number(), day(version))));
        if (content.demonstration()) {
            blocks.add(Paragraph.of(say("report.demonstration")));
        }
        blocks.add(new Paragraph(List.of(
                Run.of(say("report.document.address") + " "),
                link(settings.address(path + "/report/" + version.number())))));
        DescribeReport.chapters(content, path, ReportLinks.onPaper(settings), sheets.stillRead(content.sheets()))
                .stream()
                .filter(it -> it.isCounted() || !it.words().isEmpty())
                .forEach(it -> add(it, blocks));
        before(version).ifPresent(it -> addChanges(DescribeChanges.between(it.content(), content), it, blocks));
        blocks.add(new Heading(1, say("report.document.method")));
        blocks.add(Paragraph.of(
                say("report.counted", Words.moment(content.countedAt().toInstant()))));
        return new Document(
                Words.language().getLanguage(),
                say("report.title.of", content.title()),
                say("report.document.subject", content.title()),
                content.organiser(),
                version.publishedAt(),
                blocks);
    }

    /** The version that everybody read before this one. */
    Optional<ReportVersion> before(ReportVersion version) {
        return versions.of(version.edition()).stream()
                .filter(it -> it.isRead() && it.number() < version.number())
                .findFirst();
    }

    static String day(ReportVersion version) {
        return Words.day(version.publishedAt().atZoneSameInstant(Words.PARIS).toLocalDate());
    }

    private static Run link(String address) {
        return Run.link(address, address);
    }

    private static void add(ReportRow chapter, List<Block> blocks) {
        blocks.add(new Heading(1, chapter.title()));
        paragraphs(chapter.words()).forEach(blocks::add);
        for (var figure : chapter.figures()) {
            blocks.add(new Paragraph(Stream.concat(
                            Stream.of(
                                    Run.strong(say("report.figure", figure.name(), figure.value())),
                                    Run.of((figure.counted().isEmpty() ? "" : " (" + figure.counted() + ")") + "\n"
                                            + figure.method() + " ")),
                            source(figure.source()))
                    .toList()));
        }
        for (var table : chapter.tables()) {
            blocks.add(new Table(
                    table.caption(),
                    table.heads().stream()
                            .map(it -> new Column(it.title(), it.numbers()))
                            .toList(),
                    table.rows().stream()
                            .map(row -> row.stream()
                                    .map(it -> Paragraph.of(it.words()))
                                    .toList())
                            .toList()));
            blocks.add(new Paragraph(Stream.concat(Stream.of(Run.of(table.method() + " ")), source(table.source()))
                    .toList()));
        }
        if (!chapter.lines().isEmpty()) {
            blocks.add(new Items(
                    false, chapter.lines().stream().map(ReportDocument::item).toList()));
        }
    }

    private static Stream<Run> source(ReportRow.Source source) {
        return source.path().isEmpty()
                ? Stream.of(Run.of(say("report.source", source.words())))
                : Stream.of(Run.of(say("report.source", source.words()) + " "), link(source.path()));
    }

    private static Paragraph item(ReportRow.Line line) {
        var runs = new ArrayList<Run>();
        runs.add(Run.strong(line.name()));
        if (!line.words().isEmpty()) {
            runs.add(Run.of("\n" + line.words()));
        }
        if (!line.path().isEmpty()) {
            runs.add(Run.of("\n"));
            runs.add(link(line.path()));
        }
        return new Paragraph(runs);
    }

    private static void addChanges(DescribeChanges changes, ReportVersion before, List<Block> blocks) {
        blocks.add(new Heading(1, say("report.changes", before.number())));
        if (changes.isEmpty()) {
            blocks.add(Paragraph.of(say("report.changes.none")));
        }
        if (!changes.figures().isEmpty()) {
            blocks.add(new Table(
                    say("report.changes.caption", before.number(), day(before)),
                    List.of(
                            new Column(say("report.changes.figure"), false),
                            new Column(say("report.changes.before"), false),
                            new Column(say("report.changes.after"), false)),
                    changes.figures().stream()
                            .map(it -> Stream.of(it.name(), it.before(), it.after())
                                    .map(Paragraph::of)
                                    .toList())
                            .toList()));
        }
        if (!changes.chapters().isEmpty()) {
            blocks.add(Paragraph.of(say("report.changes.chapters", String.join(", ", changes.chapters()))));
        }
    }

    /** What was typed, by the empty lines in it. */
    private static Stream<Paragraph> paragraphs(String words) {
        return Stream.of(words.split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(Paragraph::of);
    }
}
