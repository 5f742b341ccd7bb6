package org.maillage.alliance;

import java.util.Optional;

/** When the governance bodies of alliances have met. */
public interface KnowsMeetings {

    /** The last meeting of an alliance, by its day. */
    Optional<BodyMeetingId> last(AllianceId alliance);
}
