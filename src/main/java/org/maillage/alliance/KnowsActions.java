package org.maillage.alliance;

import java.util.List;

/** What was agreed to be done at meetings of governance bodies. */
public interface KnowsActions {

    /** That of one meeting, what is due first before; at most two hundred. */
    List<ActionOfMeeting> of(KnownAlliance alliance, BodyMeetingId meeting);

    /** The address of the form by which one is added. */
    String newPath(KnownAlliance alliance, BodyMeetingId meeting);
}
