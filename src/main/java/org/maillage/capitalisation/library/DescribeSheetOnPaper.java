package org.maillage.capitalisation.library;

import static org.maillage.shared.Words.say;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.maillage.capitalisation.Chronology.Moment;
import org.maillage.capitalisation.PublishedSheet.Said;
import org.maillage.capitalisation.Quote;
import org.maillage.capitalisation.SectionKey;
import org.maillage.capitalisation.SheetChapter;
import org.maillage.capitalisation.SheetRow;
import org.maillage.capitalisation.SheetVersion;
import org.maillage.pathway.Editions;
import org.maillage.pathway.PublishedEdition.Sponsor;
import org.maillage.print.AccessiblePdf;
import org.maillage.print.Document;
import org.maillage.print.Document.Block;
import org.maillage.print.Document.Heading;
import org.maillage.print.Document.Items;
import org.maillage.print.Document.Paragraph;
import org.maillage.print.Document.Run;
import org.maillage.programme.LiveEditions;
import org.maillage.shared.Settings;
import org.maillage.shared.Words;
import org.springframework.stereotype.Component;

/** Puts a published sheet on paper: whole, or on two pages. */
@Component
record DescribeSheetOnPaper(
        SheetAuthors authors,
        DescribeDocumentsOnPaper documents,
        Editions editions,
        LiveEditions live,
        Settings settings) {

    private static final int PAGES = 2;

    /** So many characters of all sections together are tried first, and less until it fits. */
    private static final int FIRST_TRY = 5600;

    private static final int LEAST = 600;

    /** What stands on two pages, what matters most to whoever would do the same first. */
    private static final List<SectionKey> IN_SHORT = List.of(
            SectionKey.NEED,
            SectionKey.STORY,
            SectionKey.RESULTS,
            SectionKey.SUCCESS,
            SectionKey.OBSTACLES,
            SectionKey.LESSONS,
            SectionKey.MUST_KEEP,
            SectionKey.MAY_ADAPT);

    /** The whole sheet. */
    Document whole(SheetVersion sheet) {
        var blocks = new ArrayList<Block>(top(sheet));
        for (var chapter : SheetChapter.values()) {
            var said = sheet.content().sections().stream()
                    .filter(it -> chapter == it.usual().map(SectionKey::chapter).orElse(SheetChapter.MORE))
                    .filter(it -> !it.key().equals(SectionKey.PITCH.key()))
                    .toList();
            var moments = chapter == SheetChapter.STORY ? sheet.content().moments() : List.<Moment>of();
            if (said.isEmpty() && moments.isEmpty()) {
                continue;
            }
            blocks.add(new Heading(1, say(chapter.words())));
            said.forEach(it -> {
                blocks.add(new Heading(2, name(it)));
                blocks.addAll(SheetBlocks.of(it.words()));
                sheet.content().quotes(it.key()).forEach(quote -> blocks.add(Paragraph.of(quoted(quote))));
            });
            if (!moments.isEmpty()) {
                blocks.add(new Heading(2, say("capitalisation.chronology")));
                blocks.add(chronology(moments));
            }
            if (chapter == SheetChapter.RESULTS && !sheet.content().measures().isEmpty()) {
                blocks.add(new Heading(2, say("capitalisation.measures")));
                blocks.add(measures(sheet));
            }
        }
        blocks.addAll(documents.all(sheet));
        blocks.addAll(bottom(sheet));
        return document(sheet, blocks);
    }

    private static String quoted(Quote quote) {
        return say(
                "library.quote",
                quote.words(),
                quote.part().isEmpty() ? quote.name() : quote.name() + ", " + quote.part());
    }

    /** The sheet on two pages of A4 at most: sections are cut to their openings, as far as it takes. */
    byte[] inShort(SheetVersion sheet) {
        for (var characters = FIRST_TRY; ; characters = characters * 4 / 5) {
            var pdf = AccessiblePdf.of(inShort(sheet, characters));
            if (characters < LEAST || pages(pdf) <= PAGES) {
                return pdf;
            }
        }
    }

    Document inShort(SheetVersion sheet, int characters) {
        var said = IN_SHORT.stream()
                .flatMap(key -> sheet.content().sections().stream()
                        .filter(it -> it.key().equals(key.key())))
                .toList();
        var each = said.isEmpty() ? characters : characters / said.size();
        var blocks = new ArrayList<Block>(top(sheet));
        var turning = sheet.content().moments().stream()
                .filter(Moment::turning)
                .limit(4)
                .toList();
        said.forEach(it -> {
            blocks.add(new Heading(1, name(it)));
            blocks.addAll(SheetBlocks.cut(SheetBlocks.of(it.words()), each));
        });
        if (!turning.isEmpty()) {
            blocks.add(new Heading(1, say("library.turning")));
            blocks.add(chronology(turning));
        }
        blocks.add(
                new Paragraph(List.of(Run.of(say("library.whole") + " "), Run.link(address(sheet), address(sheet)))));
        blocks.addAll(documents.inShort(sheet));
        blocks.addAll(bottom(sheet));
        return document(sheet, blocks);
    }

    private static int pages(byte[] pdf) {
        try (var read = Loader.loadPDF(pdf)) {
            return read.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Block> top(SheetVersion sheet) {
        var edition = sheet.content().edition();
        var row = SheetRow.of(sheet, edition == null ? Set.of() : live.examplesAmong(List.of(edition)));
        var blocks = new ArrayList<Block>();
        if (row.example()) {
            blocks.add(new Paragraph(List.of(Run.strong(say("library.example")))));
        }
        if (!row.about().isEmpty()) {
            blocks.add(new Paragraph(List.of(Run.strong(row.about()))));
        }
        if (!row.pitch().isEmpty()) {
            blocks.add(Paragraph.of(row.pitch()));
        }
        if (!sheet.content().actors().isEmpty()) {
            blocks.add(new Paragraph(List.of(
                    Run.strong(say("library.actors") + " "),
                    Run.of(sheet.content().actors()))));
        }
        return blocks;
    }

    private List<Block> bottom(SheetVersion sheet) {
        var lines = new ArrayList<Paragraph>();
        var names = authors.of(sheet);
        if (!names.isEmpty()) {
            lines.add(Paragraph.of(say("library.authors", names)));
        }
        var edition = sheet.content().edition();
        var told = edition == null ? null : editions.find(edition).orElse(null);
        if (told != null) {
            lines.add(Paragraph.of(say("library.edition", told.content().title())));
            if (!told.content().sponsors().isEmpty()) {
                lines.add(Paragraph.of(say(
                        "library.sponsors",
                        told.content().sponsors().stream().map(Sponsor::name).collect(Collectors.joining(", ")))));
            }
        }
        lines.add(new Paragraph(List.of(
                Run.of(say("library.licence", say(sheet.licence().words())) + " "),
                Run.link(sheet.licence().url(), sheet.licence().url()))));
        lines.add(Paragraph.of(say(
                "library.version",
                sheet.number(),
                Words.day(sheet.publishedAt().atZoneSameInstant(Words.PARIS).toLocalDate()),
                Words.day(sheet.lookAgainOn()))));
        lines.add(new Paragraph(List.of(Run.link(address(sheet), address(sheet)))));
        return List.of(new Heading(1, say("library.about")), new Items(false, lines));
    }

    private String address(SheetVersion sheet) {
        return settings.address(sheet.path());
    }

    private static Items chronology(List<Moment> moments) {
        return new Items(
                false,
                moments.stream()
                        .map(it -> new Paragraph(List.of(
                                Run.strong(it.when() + (it.turning() ? " (" + say("capitalisation.turning") + ")" : "")
                                        + " "),
                                Run.of(it.words()))))
                        .toList());
    }

    private static Document.Table measures(SheetVersion sheet) {
        return new Document.Table(
                say("capitalisation.measures"),
                List.of(
                        new Document.Column(say("capitalisation.figures.measured"), false),
                        new Document.Column(say("capitalisation.figures.figure"), true),
                        new Document.Column(say("capitalisation.figures.source"), false)),
                sheet.content().measures().stream()
                        .map(it ->
                                List.of(Paragraph.of(it.what()), Paragraph.of(it.figure()), Paragraph.of(it.source())))
                        .toList());
    }

    private static String name(Said said) {
        return said.title().isEmpty() ? said.usual().map(it -> say(it.words())).orElse(said.key()) : said.title();
    }

    private Document document(SheetVersion sheet, List<Block> blocks) {
        return new Document(
                Words.language().getLanguage(),
                sheet.content().title(),
                sheet.content().words(SectionKey.PITCH),
                authors.of(sheet),
                sheet.publishedAt(),
                blocks);
    }
}
