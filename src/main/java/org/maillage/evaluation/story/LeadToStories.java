package org.maillage.evaluation.story;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.regex.Pattern;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.evaluation.EvaluationDoor;
import org.maillage.web.Frame.Crumb;
import org.maillage.web.OwnPages;
import org.springframework.stereotype.Component;

/** Leads from the evaluations of a team to its contribution stories, and from a project or a partnership to one about it. */
@Component
record LeadToStories(DirectoryPolicy policy) implements OwnPages {

    private static final Pattern SUBJECT = Pattern.compile("/(?:projects|partnerships)/[0-9a-f]{8}-[0-9a-f-]{27}");

    @Override
    public List<Crumb> on(String page) {
        if (SUBJECT.matcher(page).matches() && policy.isReadByATeam()) {
            return List.of(new Crumb(say("story.new"), ContributionStory.ALL + "/new?about=" + page));
        }
        return page.equals(EvaluationDoor.ALL) && policy.isReadByATeam()
                ? List.of(new Crumb(say("story.list"), ContributionStory.ALL))
                : List.of();
    }
}
