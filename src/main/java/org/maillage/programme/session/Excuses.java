package org.maillage.programme.session;

import java.time.Clock;
import org.maillage.account.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People say that they cannot come to a session, and take it back until its end. */
@Component
class Excuses {

    /** By whom it is said. */
    static final String SELF = "self";

    private final Attendance attendance;
    private final Clock clock;

    Excuses(Attendance attendance, Clock clock) {
        this.attendance = attendance;
        this.clock = clock;
    }

    /** Notes that somebody says that they cannot come; false when something is noted of them already. */
    @Transactional
    public boolean excuse(Session session, PersonId person) {
        attendance.hold(session);
        var mine = attendance.expected(session).stream()
                .filter(it -> session.takesExcuses(clock.instant()))
                .filter(it -> it.person().equals(person.value()) && it.presence() == null)
                .findFirst();
        mine.ifPresent(it -> attendance.note(session, it.person(), it.place(), Presence.EXCUSED, SELF));
        return mine.isPresent();
    }

    /** Takes back that somebody has excused themselves; false when they have not. */
    @Transactional
    public boolean takeBack(Session session, PersonId person) {
        attendance.hold(session);
        var excused = session.takesExcuses(clock.instant())
                && attendance.expected(session).stream()
                        .anyMatch(it -> it.person().equals(person.value())
                                && it.saidBy().equals(SELF));
        if (excused) {
            attendance.forget(session, person.value());
        }
        return excused;
    }
}
