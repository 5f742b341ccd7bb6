package org.maillage.alliance.charter;

import org.maillage.account.SignedIn;
import org.maillage.alliance.AllianceId;
import org.maillage.alliance.KnownAlliance;
import org.maillage.alliance.KnowsAlliances;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Keeps;
import org.maillage.shared.NotFound;
import org.maillage.web.Doors;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The door of versions of charters, which addresses name by their number: the team of the alliance opens it. */
@Component
record CharterDoors(Charters charters, KnowsAlliances alliances, DirectoryPolicy policy) implements Doors {

    @Keeps
    CharterVersion kept(Keys keys, SignedIn me) {
        var alliance = new AllianceId(keys.id("alliance"));
        var number = Integer.parseInt(keys.words("number"));
        return alliances
                .find(alliance)
                .map(KnownAlliance::team)
                .filter(it -> policy.reader(me).keeps(it))
                .flatMap(it -> charters.find(alliance, number))
                .orElseThrow(() -> new NotFound("charter", number));
    }
}
