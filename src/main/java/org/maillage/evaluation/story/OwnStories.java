package org.maillage.evaluation.story;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/**
 * What contribution stories keep of a person: that they began or froze one, and what they said under their name. Their words
 * go with them, out of what is frozen too.
 */
@Component
class OwnStories implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("evaluation.contribution-story", """
                select s.id, s.title, s.made_at, s.made_by = :person as made, s.frozen_by = :person as frozen
                from evaluation.contribution_story s
                where :person in (s.made_by, s.frozen_by)
                order by s.made_at, s.id""", "evaluation.story-testimony", """
                select t.part as id, t.words, t.who, t.said_on, t.agreed_on
                from evaluation.story_testimony t
                where t.named = 'name'
                and t.who = :name
                order by t.part""");
    }

    @Override
    public List<String> erasures() {
        return List.of(
                "update evaluation.contribution_story set made_by = null where made_by = :person",
                "update evaluation.contribution_story set frozen_by = null where frozen_by = :person",
                "delete from evaluation.story_testimony where named = 'name' and who = :name");
    }

    @Override
    public List<String> stays() {
        return List.of("story.stays");
    }
}
