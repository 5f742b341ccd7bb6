package org.maillage.search;

import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.web.Anybody;
import org.maillage.web.Doors;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The door of the search: whoever asks, signed in or not. */
@Component
record SearchDoors(Askers askers) implements Doors {

    @Anybody
    Asker asker(Keys keys, @Nullable SignedIn me) {
        return askers.of(me == null ? null : me.id());
    }
}
