package org.maillage.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A past that is lived again, as that of the demonstration: what runs in it takes a moment of then for now. Nobody hears of
 * it, and no register of deeds tells it, since on this platform it never happened.
 */
public final class Past {

    private static final ScopedValue<Instant> THEN = ScopedValue.newInstance();

    private Past() {}

    /** Does something as if it were then. */
    public static void live(Instant then, Runnable what) {
        ScopedValue.where(THEN, then).run(what);
    }

    /** Whether what runs now runs in a past. */
    public static boolean isLived() {
        return THEN.isBound();
    }

    /** A clock that shows the moment of the past that is lived, and otherwise what another shows. */
    static Clock over(Clock clock) {
        return new LivedClock(clock);
    }

    /** Shows a moment of the past to those who live in it. */
    private static final class LivedClock extends Clock {

        private final Clock clock;

        LivedClock(Clock clock) {
            this.clock = clock;
        }

        @Override
        public ZoneId getZone() {
            return clock.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new LivedClock(clock.withZone(zone));
        }

        @Override
        public Instant instant() {
            return isLived() ? THEN.get() : clock.instant();
        }
    }
}
