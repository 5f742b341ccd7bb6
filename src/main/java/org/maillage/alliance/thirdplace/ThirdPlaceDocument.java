package org.maillage.alliance.thirdplace;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.alliance.thirdplace.ThirdPlacePage.TieRow;
import org.maillage.print.Document;
import org.maillage.print.Document.Block;
import org.maillage.print.Document.Heading;
import org.maillage.print.Document.Items;
import org.maillage.print.Document.Paragraph;
import org.maillage.print.Document.Run;
import org.maillage.shared.Words;
import org.springframework.stereotype.Component;

/** Twelve months of a third place on paper: what it hosted and who is there. Suggestions and one's own hours stay on the page. */
@Component
record ThirdPlaceDocument(Clock clock) {

    Document of(ThirdPlacePage page) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(
                List.of(Run.strong(page.frame().title()), Run.of(page.where().isEmpty() ? "" : "\n" + page.where()))));
        blocks.add(Paragraph.of(page.period()));
        blocks.add(new Heading(1, say("thirdplace.hosted")));
        blocks.add(Paragraph.of(page.sums().isEmpty() ? say("thirdplace.hosted.none") : page.sums()));
        items(
                page.hosted().stream()
                        .map(it -> new Paragraph(
                                List.of(Run.strong(it.title()), Run.of("\n" + it.what() + " · " + it.detail()))))
                        .toList(),
                blocks);
        ties("thirdplace.ours", "", page.ours(), blocks);
        ties("thirdplace.runs", page.holder(), page.runs(), blocks);
        ties("thirdplace.hosted-there", "", page.hostedThere(), blocks);
        ties("thirdplace.passes", String.join("\n", page.passing()), page.passes(), blocks);
        blocks.add(Paragraph.of(say("thirdplace.animation")));
        return new Document(
                Words.language().getLanguage(),
                page.frame().title(),
                say("thirdplace.subject", page.frame().title()),
                say("thirdplace.title"),
                clock.instant().atOffset(ZoneOffset.UTC),
                blocks);
    }

    private static void ties(String key, String before, List<TieRow> rows, List<Block> blocks) {
        if (before.isEmpty() && rows.isEmpty()) {
            return;
        }
        blocks.add(new Heading(1, say(key)));
        if (!before.isEmpty()) {
            blocks.add(Paragraph.of(before));
        }
        items(
                rows.stream()
                        .map(it -> Paragraph.of(Stream.of(it.who().words(), it.words(), it.span())
                                .filter(words -> !words.isEmpty())
                                .collect(Collectors.joining(" · "))))
                        .toList(),
                blocks);
    }

    private static void items(List<Paragraph> all, List<Block> blocks) {
        if (!all.isEmpty()) {
            blocks.add(new Items(false, all));
        }
    }
}
