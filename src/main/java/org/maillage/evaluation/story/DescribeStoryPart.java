package org.maillage.evaluation.story;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.stream.Stream;
import org.maillage.evaluation.figure.HearFigures;
import org.maillage.evaluation.figure.HeardFigure;
import org.maillage.evaluation.story.StoryContent.Told;
import org.maillage.evaluation.story.StoryPart.Allied;
import org.maillage.evaluation.story.StoryPart.Claim;
import org.maillage.evaluation.story.StoryPart.Counted;
import org.maillage.evaluation.story.StoryPart.Entered;
import org.maillage.evaluation.story.StoryPart.Finding;
import org.maillage.evaluation.story.StoryPart.Kind;
import org.maillage.evaluation.story.StoryPart.Narrative;
import org.maillage.evaluation.story.StoryPart.Testimony;
import org.maillage.shared.Typed;

/** Says a part of a story. */
final class DescribeStoryPart {

    private DescribeStoryPart() {}

    static Told told(StoryPart part, ContributionStory story, StoryRecords records) {
        return switch (part.body()) {
            case Narrative it ->
                new Told(
                        part.id(),
                        Kind.NARRATIVE,
                        it.title(),
                        "",
                        "",
                        it.words(),
                        null,
                        List.of(),
                        null,
                        "",
                        "",
                        unsourced(story, records, Claim.NONE, it.title(), it.words()));
            case Counted it -> {
                var count = records.counts().get(it.what());
                yield new Told(
                        part.id(),
                        Kind.COUNTED,
                        DescribeStory.counted(it.what()),
                        "",
                        "",
                        "",
                        count == null ? DescribeStory.uncounted() : DescribeStory.counted(count, story, records.team()),
                        List.of(),
                        null,
                        "",
                        "",
                        List.of());
            }
            case Entered it ->
                new Told(
                        part.id(),
                        Kind.FIGURE,
                        it.name(),
                        "",
                        "",
                        "",
                        DescribeStory.entered(it.figure()),
                        DescribeStory.claim(it.claim()),
                        null,
                        "",
                        "",
                        unsourced(story, records, it.claim(), it.name()));
            case Finding it ->
                new Told(
                        part.id(),
                        Kind.FINDING,
                        "",
                        "",
                        "",
                        it.words(),
                        null,
                        DescribeStory.claim(it.claim()),
                        DescribeStory.rests(records.named(it.source())),
                        "",
                        "",
                        unsourced(story, records, it.claim(), it.words()));
            case Testimony it ->
                new Told(
                        part.id(),
                        Kind.TESTIMONY,
                        "",
                        "",
                        "",
                        it.words(),
                        null,
                        List.of(),
                        null,
                        DescribeStory.quoted(it),
                        it.goesOut() ? "" : say("story.testimony.kept"),
                        List.of());
            case Allied it -> {
                var object = records.named(it.object());
                var known = records.underway().get(object.path());
                var stage = known == null ? null : known.stage();
                yield new Told(
                        part.id(),
                        Kind.ALLIANCE,
                        DescribeStoryObjects.words(object),
                        object.path(),
                        stage == null ? "" : say("alliance.stage." + Typed.key(stage)),
                        it.words(),
                        null,
                        DescribeStory.claim(it.claim()),
                        null,
                        "",
                        "",
                        unsourced(story, records, it.claim(), it.words()));
            }
        };
    }

    private static List<String> unsourced(ContributionStory story, StoryRecords records, Claim claim, String... words) {
        return Stream.concat(Stream.of(words), Stream.of(claim.ours(), claim.others(), claim.unproven()))
                .flatMap(it -> HearFigures.without(it, story.language(), records.figures()).stream())
                .map(HeardFigure::words)
                .distinct()
                .toList();
    }

    /** It with what its witness said, or with that they have taken it back. */
    static Told withWitness(Told told, @org.jspecify.annotations.Nullable Testimony said) {
        return said == null
                ? told.saying("", "", say("story.testimony.withdrawn"))
                : told.saying(said.words(), DescribeStory.quoted(said), "");
    }
}
