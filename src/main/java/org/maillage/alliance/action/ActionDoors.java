package org.maillage.alliance.action;

import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.alliance.AllianceId;
import org.maillage.alliance.KnownAlliance;
import org.maillage.alliance.KnowsAlliances;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Keeps;
import org.maillage.shared.NotFound;
import org.maillage.web.Anybody;
import org.maillage.web.Doors;
import org.maillage.web.Here;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The doors of actions: their team opens them, and whoever has the {@code word} of a link speaks for the owner it was sent to. */
@Component
record ActionDoors(AllianceActions actions, KnowsAlliances alliances, DirectoryPolicy policy) implements Doors {

    @Keeps
    AllianceAction kept(Keys keys, SignedIn me) {
        var alliance = new AllianceId(keys.id("alliance"));
        var id = keys.id("action");
        return alliances
                .find(alliance)
                .filter(it -> policy.reader(me).keeps(it.team()))
                .flatMap(it -> actions.find(alliance, id))
                .orElseThrow(() -> new NotFound("action", id));
    }

    @Anybody
    ToldAction told(Keys keys, @Nullable SignedIn me) {
        var word = keys.words("word");
        return actions.findByLink(word)
                .flatMap(it -> alliances.find(it.alliance()).map(alliance -> told(word, alliance, it)))
                .orElseThrow(() -> new NotFound("action", "of this link"));
    }

    private static ToldAction told(String word, KnownAlliance alliance, AllianceAction action) {
        if (alliance.example()) {
            Here.markDemonstration();
        }
        return new ToldAction(word, alliance, action);
    }
}
