package org.maillage.exchange;

import org.jspecify.annotations.Nullable;
import org.maillage.account.MadeUpPeople;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Reader;
import org.maillage.web.Doors;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The doors of needs, which addresses name by {@code /needs/…}. */
@Component
record NeedDoors(Needs needs, DirectoryPolicy policy, MadeUpPeople madeUp) implements Doors {

    @ReadsNeed
    Need read(Keys keys, @Nullable SignedIn me) {
        return seen(keys, policy.reader(me));
    }

    @ChangesNeed
    Need changed(Keys keys, SignedIn me) {
        var reader = policy.reader(me);
        var it = seen(keys, reader);
        DirectoryPolicy.must(NeedPolicy.mayChange(reader, it));
        return it;
    }

    // Whatever page comes of one that was made up says so.
    private Need seen(Keys keys, Reader reader) {
        var it = needs.get(new NeedId(keys.id("need")));
        NeedPolicy.mustSee(reader, it);
        madeUp.mark(it.keeper());
        return it;
    }
}
