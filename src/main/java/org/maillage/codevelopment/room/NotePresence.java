package org.maillage.codevelopment.room;

import java.util.List;
import java.util.UUID;
import org.maillage.codevelopment.Absences;
import org.maillage.codevelopment.PeerSession;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes who is at a session. */
@Component
class NotePresence {

    private final Absences absences;
    private final Courses courses;
    private final Hands hands;

    NotePresence(Absences absences, Courses courses, Hands hands) {
        this.absences = absences;
        this.courses = courses;
        this.hands = hands;
    }

    /** Notes who of those that were asked about is there; false when the session has not begun. */
    @Transactional
    public boolean note(PeerSession session, List<UUID> asked, List<UUID> there) {
        if (!courses.hold(session)) {
            return false;
        }
        absences.note(session, asked, there);
        hands.forgetAbsent(session);
        courses.touch(session);
        return true;
    }
}
