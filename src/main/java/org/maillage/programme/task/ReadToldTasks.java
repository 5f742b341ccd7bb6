package org.maillage.programme.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maillage.pathway.EditionId;
import org.maillage.pathway.ToldTasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What everybody may know of the tasks of an edition: those of all its cohorts, by their titles. */
@Component
record ReadToldTasks(JdbcClient database) implements ToldTasks {

    private static final int MOST_TASKS = 100;

    @Override
    public Map<String, List<String>> toldOf(EditionId edition) {
        var told = new LinkedHashMap<String, List<String>>();
        database.sql("""
                select s.code, t.title
                from programme.task t
                join programme.session s on s.id = t.session
                where t.edition = :edition
                and t.cohort is null
                and s.cancelled_at is null
                order by t.due_on nulls last, t.position, t.id
                limit :most
                """)
                .param("edition", edition.value())
                .param("most", MOST_TASKS)
                .query(row -> {
                    told.computeIfAbsent(row.getString("code"), it -> new ArrayList<>())
                            .add(row.getString("title"));
                });
        return told;
    }
}
