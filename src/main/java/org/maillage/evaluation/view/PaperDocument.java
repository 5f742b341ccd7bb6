package org.maillage.evaluation.view;

import static org.maillage.shared.Words.say;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.evaluation.view.ViewPages.PaperPage;
import org.maillage.evaluation.view.ViewPages.PaperPart;
import org.maillage.print.AccessiblePdf;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.springframework.stereotype.Component;

/** The sheet of a crossed view, so wide that a group fills it in around a table. */
@Component
record PaperDocument(Grids grids, DirectoryPolicy policy) {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, PaperDocument.class.getClassLoader(), "org.maillage");

    byte[] pdf(CrossedView view) {
        var xhtml = new StringOutput();
        TEMPLATES.render("evaluation/view/paper.jte", page(view), xhtml);
        return AccessiblePdf.of(xhtml.toString());
    }

    private PaperPage page(CrossedView view) {
        var grid = grids.of(view.team(), view.grid());
        return new PaperPage(
                Words.language().getLanguage(),
                view.title(),
                say("view.description"),
                policy.nameOf(view.team()),
                IntStream.of(1, 2, 3, 4, 0)
                        .mapToObj(it -> say("view.level." + it))
                        .toList(),
                Arrays.stream(Axis.values())
                        .map(it -> new PaperPart(
                                say("view.axis." + Typed.key(it)),
                                grid.of(it).stream().map(GridItem::words).toList()))
                        .filter(it -> !it.items().isEmpty())
                        .toList());
    }
}
