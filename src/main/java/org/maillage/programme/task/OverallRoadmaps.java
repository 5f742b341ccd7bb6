package org.maillage.programme.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the roadmaps of an edition stand, place by place. */
@Component
record OverallRoadmaps(JdbcClient database, Clock clock) {

    /** Those of an edition in the order of cohorts and names. */
    List<Overall> of(UUID edition) {
        return database.sql("""
                select p.id as place, p.name, p.cohort, c.name as cohort_name,
                  count(a.id) filter (where a.status = 'done') as done,
                  count(a.id) filter (where a.status in ('to-do', 'doing') and a.due_on < :today) as past_due,
                  count(a.id) filter (where a.status in ('to-do', 'doing') and a.due_on >= :today) as to_come,
                  next.title, next.owner, next.due_on
                from programme.place p
                join programme.cohort c on c.id = p.cohort
                left join programme.action a on a.place = p.id
                left join lateral (
                  select n.title, n.owner, n.due_on
                  from programme.action n
                  where n.place = p.id
                  and n.status in ('to-do', 'doing')
                  order by n.due_on, n.id
                  limit 1
                ) next on true
                where p.edition = :edition
                group by p.id, c.name, next.title, next.owner, next.due_on
                order by c.name collate "fr-x-icu", p.name collate "fr-x-icu"
                limit 400
                """)
                .param("today", Words.today(clock))
                .param("edition", edition)
                .query(RecordRows.of(Overall.class))
                .list();
    }

    /**
     * How the roadmap of a place stands.
     *
     * @param pastDue open actions whose day is over; {@code toCome} the other open ones
     * @param title of the open action that is due first, with {@code owner} and {@code dueOn}; null without any
     */
    record Overall(
            UUID place,
            String name,
            UUID cohort,
            String cohortName,
            int done,
            int pastDue,
            int toCome,
            @Nullable String title,
            @Nullable String owner,
            @Nullable LocalDate dueOn) {}
}
