package org.maillage.codevelopment.room;

import java.util.UUID;
import org.maillage.account.PersonId;
import org.maillage.account.SignedIn;
import org.maillage.codevelopment.Absences;
import org.maillage.codevelopment.PeerSession;
import org.maillage.programme.Attends;
import org.maillage.web.Answer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who would like to speak, and who gets the word. */
@Controller
record HandController(Hands hands, Absences absences) {

    @PostMapping("/peer-groups/{id}/sessions/{number}/room/hand/{act:raise|lower|done}")
    Answer hand(@Attends PeerSession session, @AuthenticationPrincipal SignedIn me, @PathVariable String act) {
        var done = true;
        switch (act) {
            case "raise" -> done = hands.raise(session, me);
            case "lower" -> hands.lower(session, me);
            default -> hands.done(session, me);
        }
        // Whoever is absent reads that they are, on the page itself.
        return done || absences.has(session, me.id())
                ? Answer.goTo(RoomOverview.path(session))
                : Answer.done(RoomOverview.path(session), "room.word.not-now");
    }

    @PostMapping("/peer-groups/{id}/sessions/{number}/room/word/{person}/give")
    Answer give(@Conducts PeerSession session, @PathVariable UUID person) {
        return hands.give(session, new PersonId(person))
                ? Answer.goTo(RoomOverview.path(session))
                : Answer.done(RoomOverview.path(session), "room.word.gone");
    }

    @PostMapping("/peer-groups/{id}/sessions/{number}/room/word/done")
    Answer done(@Conducts PeerSession session) {
        hands.done(session);
        return Answer.goTo(RoomOverview.path(session));
    }
}
