package org.maillage.codevelopment;

import java.time.Clock;
import java.util.List;
import org.maillage.account.Deeds;
import org.maillage.account.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks one more into a group that is formed, and plans a session for them where one fits its dates. */
@Component
class AddPeer {

    private final PeerGroups groups;
    private final PeerSessions sessions;
    private final AskIntoGroup askIntoGroup;
    private final Deeds deeds;
    private final Clock clock;

    AddPeer(PeerGroups groups, PeerSessions sessions, AskIntoGroup askIntoGroup, Deeds deeds, Clock clock) {
        this.groups = groups;
        this.sessions = sessions;
        this.askIntoGroup = askIntoGroup;
        this.deeds = deeds;
        this.clock = clock;
    }

    boolean isFull(PeerGroup group) {
        return peers(group) >= PeerGroup.MOST;
    }

    /** Asks whom the group has agreed to; whether there is a session more. */
    @Transactional
    public boolean add(PeerGroup group, GroupProposal agreed) {
        var by = new PersonId(agreed.proposedBy());
        groups.ask(group, List.of(agreed.person()), Member.Part.PEER, by);
        var peers = peers(group);
        var planned = planOneMore(group, peers);
        askIntoGroup.ask(group, List.of(agreed.person()), peers, by);
        deeds.write(by, "asked-into-peer-group", group.id(), group.name());
        return planned;
    }

    private boolean planOneMore(PeerGroup group, int peers) {
        var all = sessions.of(group.id());
        if (all.size() >= peers) {
            return true;
        }
        var now = clock.instant().atZone(group.there()).toLocalDate();
        var last = all.isEmpty()
                ? now
                : all.getLast().startsAt().atZoneSameInstant(group.there()).toLocalDate();
        var day = (last.isBefore(now) ? now : last).plusDays(group.everyDays());
        if (day.isAfter(group.until())) {
            return false;
        }
        sessions.plan(group, List.of(day));
        return true;
    }

    private int peers(PeerGroup group) {
        return (int) groups.members(group.id()).stream()
                .filter(it -> it.isAsked() && it.isPeer())
                .count();
    }
}
