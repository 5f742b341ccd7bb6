package org.maillage.exchange.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.maillage.account.Activity;
import org.maillage.account.SignedIn;
import org.maillage.account.TellsActivities;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.exchange.MeetingHeld;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells of meetings that somebody’s teams have held: whoever was not there says so with one gesture. */
@Component
record TellMeetings(JdbcClient database, DirectoryPolicy policy, Clock clock) implements TellsActivities {

    /** One that is over. */
    record Held(UUID id, UUID team, String purpose, OffsetDateTime startsAt, OffsetDateTime endsAt, String zone) {

        Activity told() {
            return new Activity(
                    Activity.Kind.MEETING,
                    id,
                    team,
                    startsAt.atZoneSameInstant(ZoneId.of(zone)).toLocalDate(),
                    Activity.minutes(startsAt, endsAt),
                    null,
                    purpose,
                    MeetingHeld.path(id));
        }
    }

    @Override
    public List<Activity> of(SignedIn me, LocalDate from) {
        return database
                .sql("""
                select m.id, m.team, m.purpose, m.starts_at, m.ends_at, m.zone
                from exchange.meeting m
                where m.team = any(:teams)
                and m.cancelled_at is null
                and m.starts_at >= :from
                and m.ends_at < :now
                order by m.starts_at desc, m.id
                limit 100
                """)
                .param("teams", policy.reader(me).teams().toArray(UUID[]::new))
                .param("from", from)
                .param("now", OffsetDateTime.now(clock))
                .query(RecordRows.of(Held.class))
                .list()
                .stream()
                .map(Held::told)
                .toList();
    }
}
