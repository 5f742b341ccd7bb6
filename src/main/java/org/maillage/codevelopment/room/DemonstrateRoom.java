package org.maillage.codevelopment.room;

import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.codevelopment.PeerGroup;
import org.maillage.codevelopment.PeerGroups;
import org.maillage.codevelopment.PeerSession;
import org.maillage.codevelopment.PeerSessions;
import org.maillage.codevelopment.room.Course.Move;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Demonstrates the room: the sessions of the group that are over were run in it, from the opening to the last step. */
@Component
@Order(82)
record DemonstrateRoom(PeerGroups groups, PeerSessions sessions, Plans plans, LeadSession leadSession)
        implements DemonstrationPart {

    @Override
    public String name() {
        return "room";
    }

    @Override
    public boolean isDue(Example example) {
        return example.hasLived("codevelopment");
    }

    @Override
    public void play(Example example) {
        var facilitator = example.person(example.cast().facilitator());
        var group = groups.of(facilitator.id()).getFirst();
        sessions.of(group.id()).stream()
                .filter(it -> it.startsAt().toLocalDate().isBefore(example.today()))
                .forEach(it -> run(group, it, example));
    }

    private void run(PeerGroup group, PeerSession session, Example example) {
        var at = session.startsAt().atZoneSameInstant(group.there());
        example.at(
                at.toLocalDate(),
                at.toLocalTime(),
                () -> Example.must(leadSession.begin(session), "a session has begun twice"));
        var moves = 0;
        for (var stage : plans.of(session).stages()) {
            at = at.plus(stage.length());
            var seen = moves++;
            example.at(
                    at.toLocalDate(),
                    at.toLocalTime(),
                    () -> Example.must(leadSession.move(session, Move.NEXT, seen), "a session does not move on"));
        }
    }
}
