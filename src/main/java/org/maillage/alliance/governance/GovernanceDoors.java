package org.maillage.alliance.governance;

import org.maillage.account.SignedIn;
import org.maillage.alliance.AllianceId;
import org.maillage.alliance.BodyMeetingId;
import org.maillage.alliance.KnowsAlliances;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Keeps;
import org.maillage.shared.NotFound;
import org.maillage.web.Doors;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The doors of meetings and of what is decided there: the team of the alliance opens them. */
@Component
record GovernanceDoors(BodyMeetings meetings, Decisions decisions, KnowsAlliances alliances, DirectoryPolicy policy)
        implements Doors {

    @Keeps
    BodyMeeting meeting(Keys keys, SignedIn me) {
        var id = new BodyMeetingId(keys.id("meeting"));
        return meetings.find(kept(keys, me), id).orElseThrow(() -> new NotFound("meeting", id.value()));
    }

    @Keeps
    Decision decision(Keys keys, SignedIn me) {
        var id = new DecisionId(keys.id("decision"));
        return decisions.find(kept(keys, me), id).orElseThrow(() -> new NotFound("decision", id.value()));
    }

    private AllianceId kept(Keys keys, SignedIn me) {
        var alliance = new AllianceId(keys.id("alliance"));
        return alliances
                .find(alliance)
                .filter(it -> policy.reader(me).keeps(it.team()))
                .orElseThrow(() -> new NotFound("alliance", alliance.value()))
                .id();
    }
}
