package org.maillage.evaluation.story;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.alliance.KnownAlliance;
import org.maillage.alliance.PartOfAlliance;
import org.maillage.alliance.PartOfAlliance.Line;
import org.maillage.alliance.PartOfAlliance.Way;
import org.maillage.alliance.ProjectId;
import org.maillage.alliance.TellsOfAlliance;
import org.maillage.alliance.TellsOfProject;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells on the pages of alliances and projects which stories tell of them. */
@Component
@Order(9)
record DescribeStories(ContributionStories stories) implements TellsOfProject, TellsOfAlliance {

    @Override
    public List<Told> of(ProjectId project) {
        return stories.about(project.path()).stream()
                .map(it -> new Told(say("story.told", it.title(), StoryDocument.state(it)), it.path()))
                .toList();
    }

    @Override
    public List<PartOfAlliance> of(KnownAlliance alliance) {
        return List.of(new PartOfAlliance(
                "stories",
                say("story.list"),
                say("story.alliance.none"),
                stories.about(alliance.path()).stream()
                        .filter(it -> it.team().equals(alliance.team()))
                        .map(it -> new Line(it.title(), "", it.path(), StoryDocument.state(it)))
                        .toList(),
                List.of(new Way(say("story.new"), ContributionStory.ALL + "/new?about=" + alliance.path()))));
    }
}
