package org.maillage.programme.day;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.maillage.programme.session.Schedule;

/**
 * The clock of a session: its steps follow one another from its beginning, or from the step that whoever facilitates has
 * begun.
 *
 * @param progress null while the plan is followed
 */
record DayClock(Schedule schedule, Instant start, @Nullable Progress progress) {

    /** Before the first step. */
    static final int BEFORE = -1;

    /** Where the session stands at a moment. */
    Standing at(Instant now) {
        var heldAt = progress == null ? null : progress.heldAt();
        var clock = heldAt == null ? now : heldAt;
        var held = Duration.between(clock, now);
        var step = progress == null ? 0 : Math.min(progress.step(), schedule.size() - 1);
        var begins = progress == null || schedule.size() == 0 ? start : progress.since();
        var allEnds = begins.plus(schedule.from(Math.max(step, 0))).plus(held);
        var late = Duration.between(start.plus(schedule.from(0)), allEnds);
        if (clock.isBefore(begins)) {
            return new Standing(BEFORE, begins, Duration.between(now, begins), false, allEnds, late);
        }
        for (; step < schedule.size() && step >= 0; step++) {
            var ends = begins.plus(schedule.length(step));
            if (clock.isBefore(ends)) {
                return new Standing(step, begins, Duration.between(clock, ends), heldAt != null, allEnds, late);
            }
            begins = ends;
        }
        return new Standing(schedule.size(), begins, Duration.ZERO, heldAt != null, allEnds, late);
    }

    /** What is kept when the session is moved from where it stands; null for the plan itself. */
    @Nullable
    Progress moved(Move move, Instant now) {
        var standing = at(now);
        var step = standing.step();
        return switch (move) {
            case NEXT -> new Progress(Math.min(step + 1, schedule.size() - 1), now, null);
            case BACK -> new Progress(Math.max(step - 1, 0), now, null);
            case HOLD -> new Progress(step, standing.begins(), now);
            case GO_ON -> new Progress(step, now.minus(schedule.length(step)).plus(standing.left()), null);
            case PLAN -> null;
        };
    }

    /** Whether a move makes sense where the session stands. */
    boolean allows(Move move, Instant now) {
        var standing = at(now);
        var under = standing.isUnderWay(schedule);
        return switch (move) {
            case NEXT -> standing.step() < schedule.size() - 1;
            case BACK -> standing.step() > BEFORE && schedule.size() > 0;
            case HOLD -> under && !standing.held();
            case GO_ON -> under && standing.held();
            case PLAN -> progress != null;
        };
    }

    /** What whoever facilitates does with the steps. */
    enum Move {
        NEXT,
        BACK,
        HOLD,
        GO_ON,
        /** Follows the plan again. */
        PLAN
    }

    /**
     * Where a session stands.
     *
     * @param step under way, the first being 0; {@link #BEFORE} before the first, their number after the last
     * @param begins when it began, or will
     * @param left until its end, or until the first begins; nothing after the last
     * @param held whether its clock stands still
     * @param allEnds when the last step ends, if all goes on as planned from here
     * @param late how much later than planned that is; negative for earlier
     */
    record Standing(int step, Instant begins, Duration left, boolean held, Instant allEnds, Duration late) {

        boolean isUnderWay(Schedule schedule) {
            return step > BEFORE && step < schedule.size();
        }
    }
}
