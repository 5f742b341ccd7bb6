package org.maillage.alliance.governance;

import java.time.LocalDate;
import org.maillage.alliance.AllianceId;
import org.maillage.alliance.BodyMeetingId;

/**
 * A meeting of a governance body.
 *
 * @param others who came beside those who sit in the body, as it was typed
 * @param words what else its record says
 */
record BodyMeeting(
        BodyMeetingId id,
        AllianceId alliance,
        LocalDate onDay,
        String place,
        String others,
        String words,
        int version) {

    String path() {
        return id.path(alliance);
    }
}
