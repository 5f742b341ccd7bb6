package org.maillage.alliance.membership;

import org.maillage.account.SignedIn;
import org.maillage.alliance.AllianceId;
import org.maillage.alliance.KnownAlliance;
import org.maillage.alliance.ParticipantId;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Keeps;
import org.maillage.shared.NotFound;
import org.maillage.web.Doors;
import org.maillage.web.Here;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The doors of alliances and of who is in them: their team opens them, for all others none is there. */
@Component
record MembershipDoors(Alliances alliances, AllianceParticipants participants, DirectoryPolicy policy)
        implements Doors {

    @Keeps
    Alliance kept(Keys keys, SignedIn me) {
        var id = new AllianceId(keys.id("alliance"));
        var alliance = alliances
                .find(id)
                .filter(it -> policy.reader(me).keeps(it.team()))
                .orElseThrow(() -> new NotFound("alliance", id.value()));
        if (alliance.example()) {
            Here.markDemonstration();
        }
        return alliance;
    }

    /** The same for those who keep something else of it. */
    @Keeps
    KnownAlliance known(Keys keys, SignedIn me) {
        return kept(keys, me).known();
    }

    @Keeps
    AllianceParticipant participant(Keys keys, SignedIn me) {
        var id = new ParticipantId(keys.id("participant"));
        return participants.find(kept(keys, me).id(), id).orElseThrow(() -> new NotFound("participant", id.value()));
    }
}
