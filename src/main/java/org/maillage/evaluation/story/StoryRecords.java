package org.maillage.evaluation.story;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.maillage.account.TeamCount;
import org.maillage.account.TeamCount.What;
import org.maillage.alliance.Underway;
import org.maillage.evaluation.figure.SourcedFigure;
import org.maillage.evaluation.story.StoryPart.Counted;
import org.maillage.evaluation.story.StoryPart.Entered;

/**
 * What the platform knows of a story.
 *
 * @param counts what its team has done in its period
 * @param underway what its team has underway, by page
 * @param team what the team is called
 * @param figures those of the story, which its words may say
 */
record StoryRecords(
        Map<What, TeamCount> counts, Map<String, Underway> underway, String team, List<SourcedFigure> figures) {

    StoryRecords {
        counts = Map.copyOf(counts);
        underway = Map.copyOf(underway);
        figures = List.copyOf(figures);
    }

    /** The figures of parts, those that are counted among them. */
    static List<SourcedFigure> figures(
            ContributionStory story, Collection<StoryPart> parts, Map<What, TeamCount> counts, String team) {
        return parts.stream()
                .flatMap(it -> switch (it.body()) {
                    case Entered entered -> Stream.of(entered.figure());
                    case Counted counted ->
                        Optional.ofNullable(counts.get(counted.what()))
                                .map(count -> DescribeStory.sourced(count, story, team))
                                .stream();
                    default -> Stream.<SourcedFigure>empty();
                })
                .toList();
    }

    /** It as it is called now; what is no more keeps the name that it had. */
    StoryObject named(StoryObject object) {
        var known = underway.get(object.path());
        return known == null ? object : DescribeStoryObjects.of(known);
    }
}
