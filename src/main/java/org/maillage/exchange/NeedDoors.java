package org.maillage.exchange;

import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.web.Doors;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The doors of needs, which addresses name by {@code /needs/…}. */
@Component
record NeedDoors(Needs needs, DirectoryPolicy policy) implements Doors {

    @ReadsNeed
    Need read(Keys keys, @Nullable SignedIn me) {
        var it = needs.get(new NeedId(keys.id("need")));
        NeedPolicy.mustSee(policy.reader(me), it);
        return it;
    }

    @ChangesNeed
    Need changed(Keys keys, SignedIn me) {
        var it = needs.get(new NeedId(keys.id("need")));
        var reader = policy.reader(me);
        NeedPolicy.mustSee(reader, it);
        DirectoryPolicy.must(NeedPolicy.mayChange(reader, it));
        return it;
    }
}
