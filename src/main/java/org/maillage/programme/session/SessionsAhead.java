package org.maillage.programme.session;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.account.Waiting;
import org.maillage.account.Waits;
import org.maillage.shared.RecordRows;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts into the week of somebody the sessions under way and to come that they attend, facilitate or lead. */
@Component
@Order(2)
record SessionsAhead(JdbcClient database, Clock clock) implements Waits {

    private static final int DAYS_BEFORE = 14;
    private static final int MOST = 12;

    @Override
    public List<Waiting> of(SignedIn me) {
        var now = OffsetDateTime.now(clock);
        return ahead(me.id(), now).stream()
                .map(it -> waiting(it, now.toInstant()))
                .toList();
    }

    /** Those that end from now on and begin within days. */
    private List<Session> ahead(UUID person, OffsetDateTime now) {
        return database.sql(Sessions.ROWS + """
                where cancelled_at is null
                and ends_at >= :now
                and starts_at < :before
                and (select m.status from pathway.move m where m.edition = session.edition order by m.position desc limit 1)
                  not in ('capitalised', 'archived')
                and (exists (
                  select
                  from programme.place p
                  join account.role r on r.scope = p.id and r.person = :person and r.role = 'catalyst'
                  where p.edition = session.edition
                  and (session.cohort is null or p.cohort = session.cohort)
                  and (session.places is null
                    or exists (
                      select from programme.session_seat t where t.session = session.id and t.person = :person)))
                or exists (
                  select
                  from account.role r
                  where r.person = :person
                  and (r.role = 'facilitator' and r.scope in (
                      select id from programme.cohort c
                      where c.edition = session.edition and (session.cohort is null or c.id = session.cohort))
                    or r.role = 'programme-lead' and r.scope = (
                      select programme from pathway.edition e where e.id = session.edition))))
                order by starts_at, position, code
                limit :most
                """)
                .param("person", person)
                .param("now", now)
                .param("before", now.plusDays(DAYS_BEFORE))
                .param("most", MOST)
                .query(RecordRows.of(Session.class))
                .list();
    }

    private static Waiting waiting(Session it, Instant now) {
        return new Waiting(
                it.path(),
                say(it.hasBegun(now) ? "session.follow" : "session.waits.ahead", it.name()),
                it.isUnderWay(now) ? say("session.state.under-way") : it.when(),
                false,
                it.day());
    }
}
