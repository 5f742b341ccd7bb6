package org.maillage.programme.task;

import java.util.List;
import org.maillage.programme.Place;
import org.maillage.programme.WorkOfPlace;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a territory has done by its roadmap, and what its pair has handed in. */
@Component
record ReadWorkOfPlace(JdbcClient database) implements WorkOfPlace {

    @Override
    public List<DoneAction> doneActions(Place place) {
        return database.sql("""
                select id, done_on as "on", title
                from programme.action
                where place = :place
                and status = 'done'
                and done_on is not null
                order by done_on, id
                limit 60
                """)
                .param("place", place.id())
                .query(RecordRows.of(DoneAction.class))
                .list();
    }

    @Override
    public List<HandedIn> handedIn(Place place) {
        return database.sql("""
                select t.id, t.title, d.words
                from programme.deliverable d
                join programme.task t on t.id = d.task
                where d.place = :place
                and d.handed_in_at is not null
                and d.words <> ''
                order by t.due_on, t.id
                limit 30
                """)
                .param("place", place.id())
                .query(RecordRows.of(HandedIn.class))
                .list();
    }
}
