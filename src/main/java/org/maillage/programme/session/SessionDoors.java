package org.maillage.programme.session;

import java.time.Clock;
import org.maillage.account.SignedIn;
import org.maillage.programme.Attends;
import org.maillage.programme.Leads;
import org.maillage.programme.Policy;
import org.maillage.programme.Rights;
import org.maillage.programme.Runs;
import org.maillage.web.Doors;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The doors of sessions, which addresses name by {@code id}. */
@Component
record SessionDoors(Sessions sessions, Attendance attendance, Policy policy, Clock clock) implements Doors {

    @Attends
    Session attended(Keys keys, SignedIn me) {
        var session = sessions.get(keys.id("id"));
        Rights.must(Sessions.isFor(session, policy.of(me, session.edition())));
        return session;
    }

    @GivesFeedback
    Session judged(Keys keys, SignedIn me) {
        var session = attended(keys, me);
        Rights.must(attendance.expected(session).stream()
                .anyMatch(it -> it.person().equals(me.id()) && session.takesFeedback(it.presence(), clock.instant())));
        return session;
    }

    @Leads
    Session led(Keys keys, SignedIn me) {
        var session = sessions.get(keys.id("id"));
        Rights.must(policy.of(me, session.edition()).leads());
        return session;
    }

    @Runs
    Session run(Keys keys, SignedIn me) {
        var session = sessions.get(keys.id("id"));
        Rights.must(Sessions.runs(session, policy.of(me, session.edition())));
        return session;
    }
}
