package org.maillage.codevelopment;

import java.util.List;
import org.maillage.account.Deeds;
import org.maillage.account.SignedIn;
import org.maillage.codevelopment.PeerGroups.ManagerLine;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets people into the group that asks them, and out of it. */
@Component
class JoinGroup {

    private final PeerGroups groups;
    private final PeerSessions sessions;
    private final CallToPeerSession callToPeerSession;
    private final AgreeInGroup agreeInGroup;
    private final Deeds deeds;

    JoinGroup(
            PeerGroups groups,
            PeerSessions sessions,
            CallToPeerSession callToPeerSession,
            AgreeInGroup agreeInGroup,
            Deeds deeds) {
        this.groups = groups;
        this.sessions = sessions;
        this.callToPeerSession = callToPeerSession;
        this.agreeInGroup = agreeInGroup;
        this.deeds = deeds;
    }

    /**
     * Somebody accepts the charter.
     *
     * @param lines between them and others, with which they go on knowingly
     */
    @Transactional
    public void accept(PeerGroup group, List<ManagerLine> lines, SignedIn me) {
        if (groups.accept(group, me.person())) {
            lines.forEach(it -> groups.addLine(group, it, me.person()));
            callToPeerSession.joined(group, me.id());
            deeds.write(me.person(), "joined-peer-group", group.id(), group.name());
        }
    }

    /** Somebody says no, or leaves: one session less, and the turns to come that were theirs are free. */
    @Transactional
    public void leave(PeerGroup group, SignedIn me) {
        var wasIn = groups.member(group.id(), me.id()).filter(Member::isIn).isPresent();
        if (groups.leave(group, me.person())) {
            if (wasIn) {
                callToPeerSession.left(group, me.id());
            }
            sessions.release(group, me.person());
            var peers = groups.members(group.id()).stream()
                    .filter(it -> it.isAsked() && it.isPeer())
                    .count();
            sessions.trim(group, (int) peers);
            agreeInGroup.lookAgain(group, me);
            deeds.write(me.person(), "left-peer-group", group.id(), group.name());
        }
    }
}
