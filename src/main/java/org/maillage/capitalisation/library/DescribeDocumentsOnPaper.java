package org.maillage.capitalisation.library;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.stream.Collectors;
import org.maillage.capitalisation.PublishedSheet;
import org.maillage.capitalisation.SheetDocuments;
import org.maillage.capitalisation.SheetVersion;
import org.maillage.print.Document.Block;
import org.maillage.print.Document.Heading;
import org.maillage.print.Document.Items;
import org.maillage.print.Document.Paragraph;
import org.maillage.print.Document.Run;
import org.maillage.shared.Settings;
import org.maillage.shared.Typed;
import org.springframework.stereotype.Component;

/** Names on paper the documents that go out with a sheet, those that were taken back since left out. */
@Component
record DescribeDocumentsOnPaper(SheetDocuments documents, Settings settings) {

    /** So many are named where there is little room, by so many characters each. */
    private static final int FEW = 4;

    private static final int LONGEST_NAME = 60;

    /** Each by its name, who made it where it is a picture, and where to read it; nothing for a sheet without any. */
    List<Block> all(SheetVersion sheet) {
        var shown = documents.shown(sheet.sheet(), sheet.content());
        return shown.isEmpty()
                ? List.of()
                : List.of(
                        new Heading(1, say("capitalisation.documents")),
                        new Items(
                                false,
                                shown.stream().map(it -> named(it, sheet)).toList()));
    }

    private Paragraph named(PublishedSheet.Document document, SheetVersion sheet) {
        var address = settings.address(sheet.path() + "/documents/" + document.id());
        var by = document.picture() ? " (" + say("capitalisation.document.by", document.madeBy()) + ")" : "";
        return new Paragraph(List.of(Run.of(document.title() + by + "\n"), Run.link(address, address)));
    }

    /** The first of them by their names alone, in a line. */
    List<Block> inShort(SheetVersion sheet) {
        var shown = documents.shown(sheet.sheet(), sheet.content());
        var named = shown.stream()
                .limit(FEW)
                .map(it -> Typed.opening(it.title(), LONGEST_NAME))
                .collect(Collectors.joining(", "));
        return shown.isEmpty()
                ? List.of()
                : List.of(Paragraph.of(say("library.documents", shown.size(), named, Math.max(0, shown.size() - FEW))));
    }
}
