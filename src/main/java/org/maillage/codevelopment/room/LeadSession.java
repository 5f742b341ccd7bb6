package org.maillage.codevelopment.room;

import java.time.Clock;
import org.maillage.codevelopment.PeerSession;
import org.maillage.codevelopment.room.Course.Move;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leads a session through its steps. */
@Component
class LeadSession {

    private final Plans plans;
    private final Courses courses;
    private final Clock clock;

    LeadSession(Plans plans, Courses courses, Clock clock) {
        this.plans = plans;
        this.courses = courses;
        this.clock = clock;
    }

    /** Begins it; false when somebody else has, a moment before. */
    @Transactional
    public boolean begin(PeerSession session) {
        return courses.begin(session, plans.of(session), clock.instant());
    }

    /**
     * Moves a session.
     *
     * @param seen how often it had been moved before the eyes of who says so
     * @return false when somebody else has moved it since, or it cannot be moved so; then it stays
     */
    @Transactional
    public boolean move(PeerSession session, Move move, int seen) {
        if (!courses.hold(session)) {
            return false;
        }
        var course = courses.find(session).orElseThrow();
        if (course.moves() != seen || !course.allows(move)) {
            return false;
        }
        var now = clock.instant();
        courses.keep(session, course, course.moved(move, now, courses.before(session, course)), now);
        return true;
    }

    /** Takes it back to before it began, as after a trial; what was typed stays. */
    @Transactional
    public boolean startOver(PeerSession session, int seen) {
        if (!courses.hold(session) || courses.find(session).orElseThrow().moves() != seen) {
            return false;
        }
        courses.forget(session);
        return true;
    }
}
