package org.maillage.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.maillage.shared.Job;
import org.maillage.shared.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long somebody stays signed in: not for ever, and not in a browser that was left; administrators less long. */
@Component
record SessionLengths(Roles roles, JdbcClient database, Settings settings, Clock clock) {

    /** How long a browser of this person may rest before it is signed out. */
    Duration idle(PersonId person) {
        var sessions = settings.sessions();
        return roles.of(person).stream().anyMatch(it -> it.role() == Role.ADMINISTRATOR)
                ? sessions.administratorsIdle()
                : sessions.idle();
    }

    /** Whether a session that began then has lasted long enough, however much it was used. */
    boolean isOver(Instant begun) {
        return begun.isBefore(clock.instant().minus(settings.sessions().longest()));
    }

    @Job(value = "account.job.sessions", everySeconds = 3_600)
    void forget() {
        database.sql("delete from account.session where creation_time < :before")
                .param(
                        "before",
                        OffsetDateTime.now(clock)
                                .minus(settings.sessions().longest())
                                .toInstant()
                                .toEpochMilli())
                .update();
    }
}
