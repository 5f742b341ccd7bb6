package org.maillage.alliance.vigilance;

import java.util.UUID;
import org.maillage.shared.Id;

/** Which decision on a point of vigilance; made by its page, so that one that is sent again is the same. */
record PairDecisionId(UUID value) implements Id {

    /** The id of one in the address of a page. */
    static final String ID = "{decision:[0-9a-f]{8}-[0-9a-f-]{27}}";

    static PairDecisionId fresh() {
        return new PairDecisionId(UUID.randomUUID());
    }
}
