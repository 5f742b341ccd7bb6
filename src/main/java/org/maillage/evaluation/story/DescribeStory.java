package org.maillage.evaluation.story;

import static org.maillage.shared.Words.count;
import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.account.TeamCount;
import org.maillage.account.TeamCount.What;
import org.maillage.evaluation.figure.DescribeFigure;
import org.maillage.evaluation.figure.HearFigures;
import org.maillage.evaluation.figure.HeardFigure;
import org.maillage.evaluation.figure.SourcedFigure;
import org.maillage.evaluation.figure.Vintage;
import org.maillage.evaluation.story.StoryContent.Contribution;
import org.maillage.evaluation.story.StoryContent.Link;
import org.maillage.evaluation.story.StoryContent.ToldFigure;
import org.maillage.evaluation.story.StoryPart.Claim;
import org.maillage.evaluation.story.StoryPart.Testimony;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;

/** Says the parts of a story: each figure with source, vintage and scope, each claim with what others did. */
final class DescribeStory {

    /** So many proofs of one figure are listed; the others are counted. */
    private static final int MOST_PROOFS = 40;

    private DescribeStory() {}

    static List<String> about(ContributionStory story, StoryObject about, String team) {
        return List.of(
                say("story.about.team", team),
                say("story.about.subject", DescribeStoryObjects.words(about)),
                say("story.about.period", day(story.from()), day(story.until())),
                say("story.about.scope", story.scope()),
                say("story.about.stance"));
    }

    static String counted(What what) {
        return say("story.counted." + Typed.key(what));
    }

    static ToldFigure counted(TeamCount it, ContributionStory story, String team) {
        var proofs = it.first(MOST_PROOFS).stream().map(DescribeStory::proof).toList();
        return new ToldFigure(
                count(it.number()),
                Words.say(it.definition()),
                Words.say(it.source()),
                DescribeFigure.told(new Vintage(story.from(), story.until())),
                team,
                proofs,
                it.beyond(MOST_PROOFS),
                false);
    }

    private static Link proof(TeamCount.Item it) {
        var title = it.title().isEmpty() ? say("story.proof.kept") : it.title();
        return new Link(
                it.number() == 1
                        ? say("story.proof", day(it.day()), title)
                        : say("story.proof.of", day(it.day()), title, count(it.number())),
                it.path());
    }

    /** What the platform would count and nobody counts any more. */
    static ToldFigure uncounted() {
        return new ToldFigure(say("story.to-complete"), "", "", "", "", List.of(), 0, true);
    }

    static ToldFigure entered(SourcedFigure it) {
        return new ToldFigure(
                DescribeFigure.told(it),
                "",
                it.source(),
                DescribeFigure.told(it.vintage()),
                it.scope(),
                List.of(),
                0,
                false);
    }

    /** A figure that is counted, as one with its source: so that words may say it. */
    static SourcedFigure sourced(TeamCount it, ContributionStory story, String team) {
        return new SourcedFigure(
                BigDecimal.valueOf(it.number()),
                "",
                null,
                Words.say(it.source()),
                new Vintage(story.from(), story.until()),
                team.isBlank() ? story.scope() : team);
    }

    static List<Contribution> claim(Claim it) {
        return Stream.of(
                        contribution("ours", it.ours()),
                        contribution("others", it.others()),
                        contribution("unproven", it.unproven()))
                .toList();
    }

    private static Contribution contribution(String key, String words) {
        return new Contribution(
                key, say("story.claim." + key), words.isBlank() ? say("story.to-complete") : words, words.isBlank());
    }

    static Link rests(StoryObject it) {
        return new Link(DescribeStoryObjects.words(it), it.path());
    }

    /** Who said it and when; the figures that a witness names are theirs. */
    static String quoted(Testimony it) {
        var said = it.who().isEmpty()
                ? say("story.quoted.anonymous", day(it.saidOn()))
                : say("story.quoted", it.who(), day(it.saidOn()));
        return HearFigures.in(it.words(), Words.language()).isEmpty() ? said : say("story.quoted.figures", said);
    }

    /** The sentence for figures in words that no figure of the story says; empty for none. */
    static String unsourced(List<HeardFigure> heard) {
        if (heard.isEmpty()) {
            return "";
        }
        return say(
                "story.unsourced",
                heard.size(),
                names(heard.stream().map(HeardFigure::words).toList()));
    }

    static String names(List<String> heard) {
        return String.join(
                say("story.unsourced.comma"),
                heard.stream()
                        .distinct()
                        .map(it -> say("story.unsourced.one", it))
                        .toList());
    }
}
