package org.maillage.evaluation.story;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.evaluation.story.StoryContent.Link;
import org.maillage.evaluation.story.StoryContent.Told;
import org.maillage.evaluation.story.StoryContent.ToldFigure;
import org.maillage.print.Document;
import org.maillage.print.Document.Block;
import org.maillage.print.Document.Heading;
import org.maillage.print.Document.Items;
import org.maillage.print.Document.Paragraph;
import org.maillage.print.Document.Run;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.springframework.stereotype.Component;

/** A story as a document, in its own language; the same content gives the same document. */
@Component
record StoryDocument(DirectoryPolicy policy, Clock clock) {

    Document of(ContributionStory story, StoryContent content) {
        return DraftStory.in(story.language(), () -> document(story, content));
    }

    private Document document(ContributionStory story, StoryContent content) {
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(String.join("\n", content.about())));
        blocks.add(Paragraph.of(state(story)));
        if (story.example()) {
            blocks.add(Paragraph.of(say("story.example")));
        }
        content.parts().forEach(it -> add(it, blocks));
        return new Document(
                story.language().getLanguage(),
                content.title(),
                say("story.document.subject", content.title()),
                policy.nameOf(story.team()),
                Objects.requireNonNullElseGet(story.frozenAt(), () -> OffsetDateTime.now(clock)),
                blocks);
    }

    static String state(ContributionStory story) {
        var frozen = story.frozenAt();
        return frozen == null
                ? say("story.draft")
                : say(
                        "story.frozen",
                        Words.day(frozen.atZoneSameInstant(Words.PARIS).toLocalDate()));
    }

    private static void add(Told part, List<Block> blocks) {
        var kind = say("story.kind." + Typed.key(part.kind()));
        blocks.add(new Heading(
                1,
                part.title().isEmpty() || part.kind() == StoryPart.Kind.NARRATIVE
                        ? part.title().isEmpty() ? kind : part.title()
                        : say("story.object.named", kind, part.title())));
        if (!part.mark().isEmpty()) {
            blocks.add(Paragraph.of(say("story.stage", part.mark())));
        }
        if (part.figure() != null) {
            add(part.figure(), blocks);
        }
        if (!part.words().isEmpty() && part.kind() == StoryPart.Kind.TESTIMONY) {
            blocks.add(Paragraph.of(say("story.quote", part.words())));
        } else {
            paragraphs(part.words()).forEach(blocks::add);
        }
        Stream.of(part.quoted(), part.absent()).filter(it -> !it.isEmpty()).forEach(it -> blocks.add(Paragraph.of(it)));
        if (part.rests() != null) {
            blocks.add(Paragraph.of(say("story.rests", part.rests().words())));
        }
        part.claim()
                .forEach(it -> blocks.add(new Paragraph(
                        List.of(Run.strong(say("story.claim.said", it.title())), Run.of("\n" + it.words())))));
    }

    private static void add(ToldFigure figure, List<Block> blocks) {
        blocks.add(new Paragraph(List.of(Run.strong(figure.value()), Run.of("\n" + provenance(figure)))));
        if (!figure.proofs().isEmpty()) {
            blocks.add(new Items(
                    false,
                    Stream.concat(
                                    figure.proofs().stream().map(Link::words),
                                    figure.more() > 0
                                            ? Stream.of(say("story.proof.more", figure.more()))
                                            : Stream.<String>empty())
                            .map(Paragraph::of)
                            .toList()));
        }
    }

    /** Definition, source, vintage and scope of a figure, in sentences. */
    static String provenance(ToldFigure figure) {
        if (figure.hole()) {
            return say("story.uncounted");
        }
        // Another sentence follows what is said of each.
        var said =
                say("story.provenance", figure.source().replaceFirst("[.\\s]+$", ""), figure.vintage(), figure.scope());
        return figure.definition().isEmpty() ? said : figure.definition() + " " + said;
    }

    /** What was typed, by the empty lines in it. */
    private static Stream<Paragraph> paragraphs(String words) {
        return Stream.of(words.split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(Paragraph::of);
    }
}
