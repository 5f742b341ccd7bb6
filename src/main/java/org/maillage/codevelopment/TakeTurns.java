package org.maillage.codevelopment;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.shared.Attempt;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says who is client in which session, in the order of turns that the group keeps. */
@Component
class TakeTurns {

    private final PeerGroups groups;
    private final PeerSessions sessions;
    private final Attempt attempt;

    TakeTurns(PeerGroups groups, PeerSessions sessions, Attempt attempt) {
        this.groups = groups;
        this.sessions = sessions;
        this.attempt = attempt;
    }

    /** What became of it: {@code TAKEN} when it is not their turn, {@code STALE} when the session has changed since. */
    enum Outcome {
        KEPT,
        TAKEN,
        STALE
    }

    /** Chooses the client of a session and who is in reserve, or nobody. Who is in reserve keeps their own turn. */
    @Transactional
    public Outcome choose(PeerGroup group, PeerSession session, @Nullable Client client, @Nullable Client reserve) {
        var second = reserve == null ? null : reserve.person;
        if (client == null) {
            return sessions.choose(session, null, null, second) ? Outcome.KEPT : Outcome.STALE;
        }
        if (client.person.equals(session.client())) {
            return sessions.choose(session, client.person, session.round(), second) ? Outcome.KEPT : Outcome.STALE;
        }
        var turns = sessions.turns(group, groups.members(group.id()));
        if (!turns.waiting().contains(client.person)) {
            return Outcome.TAKEN;
        }
        var kept = new boolean[1];
        try {
            attempt.write(() -> kept[0] = sessions.choose(session, client.person, turns.round(), second));
        } catch (DataIntegrityViolationException e) {
            // Two who choose at the same moment for two sessions: the second finds the turn taken.
            return Outcome.TAKEN;
        }
        return kept[0] ? Outcome.KEPT : Outcome.STALE;
    }

    /** What to ask the group for so that somebody is left out of the round that goes on; empty when they do not wait in it. */
    Optional<GroupProposal> leavingOut(PeerGroup group, Client client, SignedIn me) {
        var turns = sessions.turns(group, groups.members(group.id()));
        return turns.waiting().contains(client.person)
                ? Optional.of(GroupProposal.skip(client.person, turns.round(), me.id()))
                : Optional.empty();
    }

    /** Somebody whose topic a session is about. */
    record Client(UUID person) {}
}
