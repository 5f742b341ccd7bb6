package org.maillage.programme.session;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import org.maillage.account.Waiting;
import org.maillage.programme.Seat;
import org.maillage.programme.WaitsAtSeat;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The sessions that ask somebody when they could come, or what they think of them. */
@Component
@Order(40)
record WaitingSessions(Sessions sessions, Clock clock) implements WaitsAtSeat {

    @Override
    public OnDesk of(Seat seat) {
        return seat.edition().isOpen()
                ? new OnDesk(Waiting.first(
                        asking(seat, clock.instant()).toList(),
                        more -> new Waiting(seat.edition().path() + "/sessions", say("session.others.ask", more))))
                : OnDesk.NOTHING;
    }

    private Stream<Waiting> asking(Seat seat, Instant now) {
        return sessions.asking(seat).stream().map(it -> waiting(it, now));
    }

    static Waiting waiting(Session session, Instant now) {
        if (session.isDated() && !session.hasBegun(now)) {
            return new Waiting(
                    session.path() + "#places",
                    say("session.registration.ask", session.name()),
                    session.when(),
                    false,
                    session.day());
        }
        return session.isDated()
                ? new Waiting(session.path() + "#feedback", say("desk.hot", session.name()))
                : new Waiting(session.path(), say("desk.poll", session.name()));
    }
}
