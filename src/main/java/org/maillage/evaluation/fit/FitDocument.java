package org.maillage.evaluation.fit;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.print.Document;
import org.maillage.print.Document.Block;
import org.maillage.print.Document.Heading;
import org.maillage.print.Document.Paragraph;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.springframework.stereotype.Component;

/** What goes out of an asked evaluation: the words for those who ask, and the form that fits, to be written into. */
@Component
record FitDocument(DirectoryPolicy policy, Clock clock) {

    Document letter(AskedEvaluation fit) {
        var blocks = new ArrayList<Block>();
        DescribeFitLetter.paragraphs(fit).forEach(it -> blocks.add(Paragraph.of(it)));
        blocks.add(Paragraph.of(policy.nameOf(fit.team())));
        return document(fit, DescribeFitLetter.subject(fit), blocks);
    }

    Document form(AskedEvaluation fit) {
        var form = fit.advice().form();
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(say("fit.form." + Typed.key(form) + ".lead")));
        for (var it : form.headings()) {
            blocks.add(new Heading(1, DescribeFitLetter.heading(form, it)));
            blocks.add(Paragraph.of(say("fit.form." + Typed.key(form) + "." + it + ".hint")));
            blocks.add(Paragraph.of("…"));
        }
        return document(fit, fit.title(), blocks);
    }

    private Document document(AskedEvaluation fit, String title, List<Block> blocks) {
        return new Document(
                Words.language().getLanguage(),
                title,
                say("fit.description"),
                policy.nameOf(fit.team()),
                clock.instant().atOffset(ZoneOffset.UTC),
                blocks);
    }
}
