package org.maillage.codevelopment.room;

import org.maillage.account.SignedIn;
import org.maillage.codevelopment.Absences;
import org.maillage.codevelopment.PeerGroup;
import org.maillage.codevelopment.PeerSession;
import org.maillage.codevelopment.PeerSessions;
import org.maillage.codevelopment.room.Course.Move;
import org.maillage.programme.Attends;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The room of a session: followed by all of its group, moved by whoever leads it. */
@Controller
record RoomController(RoomOverview overview, LeadSession leadSession, PeerSessions sessions, Absences absences) {

    @GetMapping("/peer-groups/{id}/sessions/{number}/room")
    Answer show(@Attends PeerGroup group, @Attends PeerSession session, @AuthenticationPrincipal SignedIn me) {
        return overview.show(group, session, me);
    }

    @PostMapping("/peer-groups/{id}/sessions/{number}/room/begin")
    Answer begin(@Conducts PeerSession session) {
        // Two who begin at once have both begun.
        leadSession.begin(session);
        return Answer.goTo(RoomOverview.path(session));
    }

    @PostMapping("/peer-groups/{id}/sessions/{number}/room/{move:next|back|pause|go-on|extend-2|extend-5}")
    Answer move(
            @Conducts PeerSession session, @PathVariable String move, @RequestParam(defaultValue = "") String moves) {
        var moved = Typed.one(Move.class, move)
                .filter(it -> leadSession.move(session, it, Typed.number(moves)))
                .isPresent();
        return moved
                ? Answer.goTo(RoomOverview.path(session))
                : Answer.done(RoomOverview.path(session), "room.moved-already");
    }

    @PostMapping("/peer-groups/{id}/sessions/{number}/room/start-over")
    Answer startOver(
            @Conducts PeerSession session,
            @RequestParam(defaultValue = "") String moves,
            @RequestParam(defaultValue = "") String sure) {
        if (!sure.equals("true")) {
            return Answer.done(RoomOverview.path(session), "room.start-over.unsure");
        }
        var done = leadSession.startOver(session, Typed.number(moves));
        return Answer.done(RoomOverview.path(session), done ? "room.start-over.done" : "room.moved-already");
    }

    @PostMapping("/peer-groups/{id}/sessions/{number}/room/take-over")
    Answer takeOver(@Attends PeerSession session, @AuthenticationPrincipal SignedIn me) {
        // Whoever leads says who is there: whoever is not does not say it of themselves.
        if (absences.has(session, me.id())) {
            return Answer.done(RoomOverview.path(session), "room.take-over.absent");
        }
        sessions.takeOver(session, me.person());
        return Answer.done(RoomOverview.path(session), "room.taken-over");
    }
}
