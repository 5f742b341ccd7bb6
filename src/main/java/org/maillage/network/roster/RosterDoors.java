package org.maillage.network.roster;

import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.shared.NotFound;
import org.maillage.web.Anybody;
import org.maillage.web.Doors;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** Opens to a member of a roster, by the {@code word} of a personal link. */
@Component
record RosterDoors(RosterLinks links) implements Doors {

    @Anybody
    Answering answering(Keys keys, @Nullable SignedIn me) {
        return links.find(keys.words("word")).orElseThrow(() -> new NotFound("roster", "of this link"));
    }
}
