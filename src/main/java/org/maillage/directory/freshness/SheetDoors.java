package org.maillage.directory.freshness;

import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.directory.freshness.CheckLinks.CheckLink;
import org.maillage.shared.NotFound;
import org.maillage.web.Anybody;
import org.maillage.web.Doors;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The doors of actors without an account: whoever has the {@code word} of a personal link has the right to its sheet. */
@Component
record SheetDoors(CheckLinks links, SheetOverview overview) implements Doors {

    @Anybody
    CheckLink link(Keys keys, @Nullable SignedIn me) {
        return links.find(keys.words("word")).orElseThrow(() -> new NotFound("sheet", "of this link"));
    }

    @Anybody
    OwnSheet sheet(Keys keys, @Nullable SignedIn me) {
        return overview.sheet(link(keys, me));
    }
}
