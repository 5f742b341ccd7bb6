package org.maillage.directory;

import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.web.Anybody;
import org.maillage.web.Doors;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The doors of the directory. */
@Component
record DirectoryDoors(DirectoryPolicy policy) implements Doors {

    @Anybody
    Reader reader(Keys keys, @Nullable SignedIn me) {
        return policy.reader(me);
    }
}
