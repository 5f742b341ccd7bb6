package org.maillage.evaluation.story;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.evaluation.EvaluationDoor;
import org.maillage.web.Frame.Crumb;
import org.maillage.web.OwnPages;
import org.springframework.stereotype.Component;

/** Leads from the evaluations of a team to its contribution stories. */
@Component
record LeadToStories(DirectoryPolicy policy) implements OwnPages {

    @Override
    public List<Crumb> on(String page) {
        return page.equals(EvaluationDoor.ALL) && policy.isReadByATeam()
                ? List.of(new Crumb(say("story.list"), ContributionStory.ALL))
                : List.of();
    }
}
