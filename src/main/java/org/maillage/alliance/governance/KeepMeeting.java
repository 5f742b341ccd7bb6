package org.maillage.alliance.governance;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a meeting together with who came. */
@Component
class KeepMeeting {

    private final BodyMeetings meetings;

    KeepMeeting(BodyMeetings meetings) {
        this.meetings = meetings;
    }

    /** Whose form was sent twice has noted it once. */
    @Transactional
    public void begin(BodyMeeting meeting, BodyMeetingForm form) {
        if (meetings.add(meeting)) {
            meetings.came(meeting, form.filled().values(BodyMeetingForm.PRESENT));
        }
    }

    /** False when somebody else has changed it since. */
    @Transactional
    public boolean change(BodyMeeting meeting, BodyMeetingForm form) {
        if (!meetings.save(meeting)) {
            return false;
        }
        meetings.came(meeting, form.filled().values(BodyMeetingForm.PRESENT));
        return true;
    }
}
