package org.maillage.programme.session;

import org.maillage.account.SignedIn;
import org.maillage.programme.Attends;
import org.maillage.programme.Policy;
import org.maillage.programme.Rights;
import org.maillage.programme.Runs;
import org.maillage.web.Doors;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The doors of sessions, which addresses name by {@code id}. */
@Component
record SessionDoors(Sessions sessions, Policy policy) implements Doors {

    @Attends
    Session attended(Keys keys, SignedIn me) {
        var session = sessions.get(keys.id("id"));
        Rights.must(Sessions.isFor(session, policy.of(me, session.edition())));
        return session;
    }

    @Runs
    Session run(Keys keys, SignedIn me) {
        var session = sessions.get(keys.id("id"));
        Rights.must(Sessions.runs(session, policy.of(me, session.edition())));
        return session;
    }
}
