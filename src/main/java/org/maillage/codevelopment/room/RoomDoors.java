package org.maillage.codevelopment.room;

import org.maillage.account.SignedIn;
import org.maillage.codevelopment.PeerGroupDoors;
import org.maillage.codevelopment.PeerGroups;
import org.maillage.codevelopment.PeerSession;
import org.maillage.web.Doors;
import org.maillage.web.Keys;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The door of a session for whoever leads it; for everybody outside its group, it is not there. */
@Component
record RoomDoors(PeerGroupDoors sessions, PeerGroups groups) implements Doors {

    @Conducts
    PeerSession led(Keys keys, SignedIn me) {
        var session = sessions.session(keys, me);
        if (!session.isLedBy(me.id(), groups.members(session.peerGroup()))) {
            throw new AccessDeniedException("Somebody else leads this session.");
        }
        return session;
    }
}
