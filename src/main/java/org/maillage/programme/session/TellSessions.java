package org.maillage.programme.session;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.maillage.account.Activity;
import org.maillage.account.SignedIn;
import org.maillage.account.TellsActivities;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells of sessions that somebody was at, or facilitated. */
@Component
record TellSessions(JdbcClient database, Clock clock) implements TellsActivities {

    @Override
    public List<Activity> of(SignedIn me, LocalDate from) {
        return database
                .sql(Sessions.ROWS + """
                where cancelled_at is null
                and starts_at >= :from
                and ends_at < :now
                and id in (
                  select a.session from programme.attendance a where a.person = :person and a.presence in ('present', 'remote')
                  union
                  select f.session from programme.session_facilitator f where f.person = :person)
                order by starts_at desc, id
                limit 100
                """)
                .param("person", me.id())
                .param("from", from)
                .param("now", OffsetDateTime.now(clock))
                .query(RecordRows.of(Session.class))
                .list()
                .stream()
                .map(it -> new Activity(
                        Activity.Kind.SESSION,
                        it.id(),
                        null,
                        Objects.requireNonNull(it.day()),
                        Activity.minutes(Objects.requireNonNull(it.startsAt()), Objects.requireNonNull(it.endsAt())),
                        null,
                        it.name(),
                        it.path()))
                .toList();
    }
}
