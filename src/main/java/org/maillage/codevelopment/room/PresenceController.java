package org.maillage.codevelopment.room;

import java.util.List;
import java.util.UUID;
import org.maillage.codevelopment.PeerSession;
import org.maillage.web.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes from whoever leads a session who is there. */
@Controller
record PresenceController(NotePresence notePresence) {

    /**
     * @param asked who stood on the form, so that nobody is absent who was not asked about
     * @param there who of them is
     */
    @PostMapping("/peer-groups/{id}/sessions/{number}/room/presence")
    Answer note(
            @Conducts PeerSession session,
            @RequestParam(defaultValue = "") List<UUID> asked,
            @RequestParam(defaultValue = "") List<UUID> there) {
        return notePresence.note(session, asked, there)
                ? Answer.done(RoomOverview.path(session), "room.presence.kept")
                : Answer.done(RoomOverview.path(session), "room.presence.not-yet");
    }
}
