package org.maillage.alliance.logbook;

import org.maillage.account.SignedIn;
import org.maillage.directory.Keeps;
import org.maillage.shared.NotFound;
import org.maillage.web.Doors;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The door of entries, which addresses name by {@code /logbook/…}: whoever wrote one opens it, for all others none is there. */
@Component
record LogbookDoors(LogEntries entries) implements Doors {

    @Keeps
    LogEntry own(Keys keys, SignedIn me) {
        var id = new LogEntryId(keys.id("entry"));
        return entries.find(id)
                .filter(it -> it.person().equals(me.id()))
                .orElseThrow(() -> new NotFound("entry", id.value()));
    }
}
