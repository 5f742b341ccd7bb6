package org.maillage.programme.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.pathway.Templates;
import org.maillage.programme.EditionMade;
import org.maillage.programme.LiveEditions;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lays out the tasks of a new edition: what its template asks between sessions, or what the last edition asked. */
@Component
record PlanTasks(Tasks tasks, LiveEditions editions, Templates templates, JdbcClient database) {

    // In the transaction that makes the edition, after its sessions: tasks name the session that they follow.
    @EventListener
    @Order
    void on(EditionMade made) {
        if (made.madeFrom() == null) {
            planFromTemplate(made.edition());
        } else {
            takeOver(made);
        }
    }

    private void planFromTemplate(UUID edition) {
        var template =
                templates.find(editions.get(edition).template()).orElseThrow().template();
        var position = 0;
        for (var step : template.steps()) {
            for (var asked : step.between()) {
                var task = new Task(
                        UUID.randomUUID(), edition, null, session(edition, step.code()), asked.fr(), "", null, 0);
                tasks.add(task, position++);
            }
        }
    }

    private @Nullable UUID session(UUID edition, String code) {
        return database.sql("select id from programme.session where edition = :edition and code = :code limit 1")
                .param("edition", edition)
                .param("code", code)
                .query((row, number) -> row.getObject(1, UUID.class))
                .optional()
                .orElse(null);
    }

    /** Days outside the last edition were slips and are left open; what followed a cancelled session goes with it. */
    private void takeOver(EditionMade made) {
        database.sql("""
                insert into programme.task (id, edition, session, title, words, due_on, position)
                select gen_random_uuid(), :edition,
                  (select s.id from programme.session s
                    join programme.session old on old.id = t.session and old.code = s.code
                    where s.edition = :edition limit 1),
                  t.title, t.words,
                  case when t.due_on between last.starts_on and last.ends_on then t.due_on + :days end, t.position
                from (select distinct on (title) * from programme.task where edition = :last order by title, cohort nulls first)
                  t
                join pathway.edition last on last.id = t.edition
                where not exists (
                  select from programme.session old where old.id = t.session and old.cancelled_at is not null)
                """)
                .param("edition", made.edition())
                .param("days", (int) made.shift())
                .param("last", made.madeFrom())
                .update();
    }
}
