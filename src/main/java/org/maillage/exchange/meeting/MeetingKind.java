package org.maillage.exchange.meeting;

import org.maillage.shared.Saying;
import org.maillage.shared.Typed;

/** The form of a meeting. */
enum MeetingKind {
    BREAKFAST,
    VISIT,
    DIALOGUE,
    WORKSHOP,
    /** Séance de créativité: ideas are looked for together, as a Fabrique à initiatives counts them. */
    CREATIVITY,
    WEBINAR,
    OTHER;

    Saying words() {
        return Saying.of("meeting.kind." + Typed.key(this));
    }
}
