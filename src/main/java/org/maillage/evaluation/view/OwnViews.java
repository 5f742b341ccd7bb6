package org.maillage.evaluation.view;

import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.stereotype.Component;

/** What crossed views keep of a person: their own diagnosis and what they made for their team, which stay without their name. */
@Component
class OwnViews implements OwnData {

    @Override
    public Map<String, String> queries() {
        return Map.of("evaluation.voice", """
                select v.view, l.item, l.level
                from evaluation.voice v
                left join evaluation.voice_level l on l.voice = v.id
                where v.author = :person
                order by v.view, l.item""", "evaluation.grid", """
                select g.team, g.version, g.made_at from evaluation.grid g where g.author = :person order by g.made_at""", "evaluation.crossed-view", """
                select c.id, c.team, c.title, c.minimum, c.opened_at, c.closed_on
                from evaluation.crossed_view c
                where c.author = :person
                order by c.opened_at""");
    }

    @Override
    public List<String> erasures() {
        return List.of(
                "update evaluation.voice set author = null where author = :person",
                "update evaluation.grid set author = null where author = :person",
                "update evaluation.crossed_view set author = null where author = :person");
    }

    @Override
    public List<String> stays() {
        return List.of("view.stays");
    }
}
