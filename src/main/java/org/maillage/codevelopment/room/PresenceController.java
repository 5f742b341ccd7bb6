package org.maillage.codevelopment.room;

import java.util.List;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.codevelopment.Absences;
import org.maillage.codevelopment.Member;
import org.maillage.codevelopment.PeerGroups;
import org.maillage.codevelopment.PeerSession;
import org.maillage.web.Answer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes from whoever leads a session who is there. */
@Controller
record PresenceController(NotePresence notePresence, Absences absences, PeerGroups groups) {

    /**
     * @param asked who stood on the form, so that nobody is absent who was not asked about
     * @param there who of them is
     */
    @PostMapping("/peer-groups/{id}/sessions/{number}/room/presence")
    Answer note(
            @Conducts PeerSession session,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") List<UUID> asked,
            @RequestParam(defaultValue = "") List<UUID> there) {
        var others = !mayReturn(session, me);
        var asks = others ? asked.stream().filter(it -> !it.equals(me.id())).toList() : asked;
        var are = others ? there.stream().filter(it -> !it.equals(me.id())).toList() : there;
        var said = !notePresence.note(session, asks, are) ? "not-yet" : others ? "others" : "kept";
        return Answer.done(RoomOverview.path(session), "room.presence." + said);
    }

    /** Where all of a group lead, nobody who is noted as absent says of themselves that they were there: another does. */
    private boolean mayReturn(PeerSession session, SignedIn me) {
        return me.id().equals(session.conductor())
                || me.id().equals(Member.facilitator(groups.members(session.peerGroup())))
                || !absences.has(session, me.id());
    }
}
