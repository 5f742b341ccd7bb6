package org.maillage.codevelopment;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a group go on that has come to the end of its sessions: as many more as it has peers, within more time. */
@Component
class ContinueGroup {

    private final PeerGroups groups;
    private final PeerSessions sessions;
    private final Clock clock;

    ContinueGroup(PeerGroups groups, PeerSessions sessions, Clock clock) {
        this.groups = groups;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Whether all its sessions are over. */
    boolean isAtItsEnd(PeerGroup group) {
        var now = clock.instant();
        return sessions.of(group.id()).stream()
                .allMatch(it -> it.endsAt().toInstant().isBefore(now));
    }

    /** Plans its sessions, as its form was checked; false when somebody else has, so that one is ahead. */
    @Transactional
    public boolean prolong(PeerGroup group, ContinueForm form) {
        groups.hold(group);
        if (!isAtItsEnd(group)) {
            return false;
        }
        var rhythm = form.rhythm();
        groups.prolong(group, rhythm.everyDays(), rhythm.until());
        sessions.plan(group, rhythm.days(form.sessions()));
        return true;
    }
}
