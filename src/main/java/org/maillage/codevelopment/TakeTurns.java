package org.maillage.codevelopment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressees;
import org.maillage.account.SignedIn;
import org.maillage.shared.Attempt;
import org.maillage.web.Choice;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says who is client in which session, in the order of turns that the group keeps. */
@Component
public class TakeTurns {

    private final PeerGroups groups;
    private final PeerSessions sessions;
    private final Addressees addressees;
    private final Attempt attempt;

    TakeTurns(PeerGroups groups, PeerSessions sessions, Addressees addressees, Attempt attempt) {
        this.groups = groups;
        this.sessions = sessions;
        this.addressees = addressees;
        this.attempt = attempt;
    }

    /** What became of it: {@code TAKEN} when it is not their turn, {@code STALE} when the session has changed since. */
    public enum Outcome {
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

    /** Chooses the client of the second topic of a session, or nobody where it has one alone; a turn like any other. */
    @Transactional
    public Outcome chooseSecond(PeerGroup group, PeerSession session, @Nullable Client client) {
        if (client == null || client.person.equals(session.secondClient())) {
            return client != null || sessions.chooseSecond(session, null, null) ? Outcome.KEPT : Outcome.STALE;
        }
        var turns = sessions.turns(group, groups.members(group.id()));
        if (!turns.waiting().contains(client.person)) {
            return Outcome.TAKEN;
        }
        var kept = new boolean[1];
        try {
            attempt.write(() -> kept[0] = sessions.chooseSecond(session, client.person, turns.round()));
        } catch (DataIntegrityViolationException e) {
            // As above; or it is the client of the first topic.
            return Outcome.TAKEN;
        }
        return kept[0] ? Outcome.KEPT : Outcome.STALE;
    }

    /** Who can be asked to be client, by their names: whoever waits for their turn, and whoever is already. */
    public List<Choice> able(PeerGroup group, @Nullable UUID already) {
        var people = new ArrayList<>(
                sessions.turns(group, groups.members(group.id())).waiting());
        if (already != null && !people.contains(already)) {
            people.addFirst(already);
        }
        return PeerGroupOverview.choices(people, addressees.of(people));
    }

    /** What to ask the group for so that somebody is left out of the round that goes on; empty when they do not wait in it. */
    Optional<GroupProposal> leavingOut(PeerGroup group, Client client, SignedIn me) {
        var turns = sessions.turns(group, groups.members(group.id()));
        return turns.waiting().contains(client.person)
                ? Optional.of(GroupProposal.skip(client.person, turns.round(), me.id()))
                : Optional.empty();
    }

    /** Somebody whose topic a session is about. */
    public record Client(UUID person) {}
}
