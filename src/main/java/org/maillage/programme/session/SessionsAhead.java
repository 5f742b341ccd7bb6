package org.maillage.programme.session;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.maillage.account.SignedIn;
import org.maillage.account.Waiting;
import org.maillage.account.Waits;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts into the week of somebody the sessions under way and to come that they attend, facilitate or lead. */
@Component
@Order(2)
record SessionsAhead(Sessions sessions, Clock clock) implements Waits {

    private static final int DAYS_BEFORE = 14;

    @Override
    public List<Waiting> of(SignedIn me) {
        var now = OffsetDateTime.now(clock);
        return Waiting.first(
                sessions.ahead(me.id(), now.plusDays(DAYS_BEFORE)).stream()
                        .map(it -> waiting(it, now.toInstant()))
                        .toList(),
                more -> new Waiting("/desk", say("session.waits.others", more)));
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
