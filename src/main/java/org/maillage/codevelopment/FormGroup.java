package org.maillage.codevelopment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.maillage.account.Deeds;
import org.maillage.account.SignedIn;
import org.maillage.codevelopment.PeerGroups.ManagerLine;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forms a group: proposes its sessions, and asks by mail those who are to be in it. */
@Component
class FormGroup {

    private final PeerGroups groups;
    private final PeerSessions sessions;
    private final AskIntoGroup askIntoGroup;
    private final Deeds deeds;

    FormGroup(PeerGroups groups, PeerSessions sessions, AskIntoGroup askIntoGroup, Deeds deeds) {
        this.groups = groups;
        this.sessions = sessions;
        this.askIntoGroup = askIntoGroup;
        this.deeds = deeds;
    }

    /**
     * Forms it, as its form was checked.
     *
     * @param facilitators nobody where the peers facilitate in turn, one otherwise
     * @param lines with which who forms it goes on knowingly
     */
    @Transactional
    public void form(
            PeerGroup group,
            Collection<UUID> peers,
            Collection<UUID> facilitators,
            List<ManagerLine> lines,
            SignedIn me) {
        groups.add(group);
        groups.ask(group, peers, Member.Part.PEER, me.person());
        groups.ask(group, facilitators, Member.Part.FACILITATOR, me.person());
        lines.forEach(it -> groups.addLine(group, it, me.person()));
        sessions.plan(group, group.rhythm().days(peers.size()));
        deeds.write(me.person(), "formed-peer-group", group.id(), group.name());
        var asked = new java.util.LinkedHashSet<>(peers);
        asked.addAll(facilitators);
        asked.remove(me.id());
        askIntoGroup.ask(group, asked, peers.size(), me.person());
    }
}
