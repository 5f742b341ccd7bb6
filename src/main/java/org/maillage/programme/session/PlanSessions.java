package org.maillage.programme.session;

import java.util.UUID;
import org.maillage.pathway.Template;
import org.maillage.pathway.Templates;
import org.maillage.programme.EditionMade;
import org.maillage.programme.LiveEditions;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lays out the sessions of a new edition: the steps of its template, or those of the last edition, shifted. */
@Component
record PlanSessions(Sessions sessions, LiveEditions editions, Templates templates, JdbcClient database) {

    // In the transaction that makes the edition: it is never seen without its plan.
    @EventListener
    @Order(0)
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
            var session = session(edition, step);
            sessions.add(session, position++);
            database.sql("update programme.session set step = :step, themes = :themes where id = :id")
                    .param("step", step.key())
                    .param("themes", step.themes().toArray(String[]::new))
                    .param("id", session.id())
                    .update();
        }
    }

    private static Session session(UUID edition, Template.Step step) {
        return new Session(
                UUID.randomUUID(),
                edition,
                null,
                step.code(),
                step.title().fr(),
                step.format(),
                step.appliedFormat(),
                step.theory() == null ? "" : step.theory().fr(),
                step.applied() == null ? "" : step.applied().fr(),
                "",
                "",
                null,
                null,
                "Europe/Paris",
                "",
                "",
                null,
                null,
                0);
    }

    /** Sessions of one cohort become sessions of all: the next edition has cohorts of its own. Clocks keep the hour. */
    private void takeOver(EditionMade made) {
        database.sql("""
                insert into programme.session (id, edition, code, step, title, format, applied_format, themes, theory,
                  applied, words, starts_at, ends_at, zone, position)
                select distinct on (code) gen_random_uuid(), :edition, code, step, title, format, applied_format, themes,
                  theory, applied, words,
                  (starts_at at time zone zone + make_interval(days => :days)) at time zone zone,
                  (ends_at at time zone zone + make_interval(days => :days)) at time zone zone,
                  zone, position
                from programme.session
                where edition = :last
                and cancelled_at is null
                order by code, cohort nulls first
                """)
                .param("edition", made.edition())
                .param("days", (int) made.shift())
                .param("last", made.madeFrom())
                .update();
        database.sql("""
                insert into programme.session_step (session, position, title, minutes)
                select fresh.id, step.position, step.title, step.minutes
                from programme.session fresh
                join lateral (
                  select id from programme.session old
                  where old.edition = :last and old.code = fresh.code and old.cancelled_at is null
                  order by old.cohort nulls first
                  limit 1
                ) old on true
                join programme.session_step step on step.session = old.id
                where fresh.edition = :edition
                """)
                .param("edition", made.edition())
                .param("last", made.madeFrom())
                .update();
    }
}
