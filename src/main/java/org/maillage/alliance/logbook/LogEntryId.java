package org.maillage.alliance.logbook;

import java.util.UUID;
import org.maillage.shared.Id;

/** Which entry of a logbook; made by its page, so that one that is sent again is the same. */
record LogEntryId(UUID value) implements Id {

    /** The id of one in the address of a page. */
    static final String ID = "{entry:[0-9a-f]{8}-[0-9a-f-]{27}}";

    static LogEntryId fresh() {
        return new LogEntryId(UUID.randomUUID());
    }
}
