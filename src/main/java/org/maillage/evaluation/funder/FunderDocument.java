package org.maillage.evaluation.funder;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.evaluation.funder.FunderContent.Figure;
import org.maillage.evaluation.funder.FunderContent.Section;
import org.maillage.print.Document;
import org.maillage.print.Document.Block;
import org.maillage.print.Document.Column;
import org.maillage.print.Document.Heading;
import org.maillage.print.Document.Items;
import org.maillage.print.Document.Paragraph;
import org.maillage.print.Document.Run;
import org.maillage.print.Document.Table;
import org.maillage.shared.Words;
import org.springframework.stereotype.Component;

/** A report as a document, in its own language; the same content gives the same document. */
@Component
record FunderDocument(DirectoryPolicy policy, Clock clock) {

    Document of(FunderReport report, FunderContent content) {
        return DraftFunderReport.in(report.language(), () -> document(report, content));
    }

    private Document document(FunderReport report, FunderContent content) {
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(String.join("\n", content.about())));
        blocks.add(Paragraph.of(state(report)));
        if (report.example()) {
            blocks.add(Paragraph.of(say("funder.example")));
        }
        content.sections().forEach(it -> add(it, blocks));
        return new Document(
                report.language().getLanguage(),
                content.title(),
                say("funder.document.subject", content.title()),
                policy.nameOf(report.team()),
                Objects.requireNonNullElseGet(report.frozenAt(), () -> OffsetDateTime.now(clock)),
                blocks);
    }

    static String state(FunderReport report) {
        var frozen = report.frozenAt();
        return frozen == null
                ? say("funder.draft")
                : say(
                        "funder.frozen",
                        Words.day(frozen.atZoneSameInstant(Words.PARIS).toLocalDate()));
    }

    private static void add(Section section, List<Block> blocks) {
        blocks.add(new Heading(1, section.title()));
        paragraphs(section.words()).forEach(blocks::add);
        if (section.hole()) {
            blocks.add(new Paragraph(List.of(Run.strong(say("funder.to-complete")))));
        }
        section.figures().forEach(it -> add(it, blocks));
        if (!section.lines().isEmpty()) {
            blocks.add(items(section.lines()));
        }
        if (!section.budget().isEmpty()) {
            blocks.add(budget(section));
        }
    }

    private static void add(Figure figure, List<Block> blocks) {
        var source = say("funder.source", figure.source());
        blocks.add(new Paragraph(List.of(
                Run.strong(say("funder.figure", figure.name(), figure.value())),
                Run.of("\n" + (figure.definition().isEmpty() ? "" : figure.definition() + " ") + source))));
        if (!figure.proofs().isEmpty()) {
            blocks.add(items(Stream.concat(
                            figure.proofs().stream(),
                            figure.more() > 0
                                    ? Stream.of(say("funder.proof.more", figure.more()))
                                    : Stream.<String>empty())
                    .toList()));
        }
    }

    private static Items items(List<String> lines) {
        return new Items(false, lines.stream().map(Paragraph::of).toList());
    }

    private static Table budget(Section section) {
        return new Table(
                section.title(),
                List.of(
                        new Column(say("funder.budget.column"), false),
                        new Column(say("funder.budget.planned"), true),
                        new Column(say("funder.budget.realised"), true),
                        new Column(say("funder.budget.difference"), true)),
                section.budget().stream()
                        .map(it -> Stream.of(
                                        it.sum() ? it.name() : it.side() + ", " + it.name(),
                                        it.planned(),
                                        it.realised(),
                                        it.gap())
                                .map(Paragraph::of)
                                .toList())
                        .toList());
    }

    /** What was typed, by the empty lines in it. */
    private static Stream<Paragraph> paragraphs(String words) {
        return Stream.of(words.split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(Paragraph::of);
    }
}
