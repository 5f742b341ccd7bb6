package org.maillage.programme.session;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.maillage.shared.Saying;
import org.maillage.shared.Typed;

/** Half of the day of a session, for which presence is signed. */
enum HalfDay {
    MORNING,
    AFTERNOON;

    /** A session that goes on until then is still one of the morning. */
    private static final LocalTime MORNING_LASTS = LocalTime.of(13, 30);

    private static final LocalTime NOON = LocalTime.NOON;

    /** When whoever signs does so for the afternoon: everybody is back from lunch. */
    private static final LocalTime AFTERNOON_SIGNED = LocalTime.of(13, 0);

    /** Those that a session covers, by the clock of its zone; none while its date is open. */
    static List<HalfDay> of(Session session) {
        var start = session.startsAt();
        var end = session.endsAt();
        if (start == null || end == null) {
            return List.of();
        }
        if (!time(start, session).isBefore(NOON)) {
            return List.of(AFTERNOON);
        }
        return time(end, session).isAfter(MORNING_LASTS) ? List.of(MORNING, AFTERNOON) : List.of(MORNING);
    }

    /** The one for which somebody signs at a moment. */
    static HalfDay at(Session session, Instant now) {
        var halves = of(session);
        return halves.size() == 1
                ? halves.getFirst()
                : time(now.atOffset(java.time.ZoneOffset.UTC), session).isBefore(AFTERNOON_SIGNED)
                        ? MORNING
                        : AFTERNOON;
    }

    private static LocalTime time(OffsetDateTime moment, Session session) {
        return moment.atZoneSameInstant(session.there()).toLocalTime();
    }

    Saying words() {
        return Saying.of("session.half-day." + Typed.key(this));
    }
}
