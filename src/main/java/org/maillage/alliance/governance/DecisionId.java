package org.maillage.alliance.governance;

import java.util.UUID;
import org.maillage.shared.Id;

/** Which decision of a governance body. */
record DecisionId(UUID value) implements Id {

    /** The id of one in the address of a page. */
    static final String ID = "{decision:[0-9a-f]{8}-[0-9a-f-]{27}}";

    static DecisionId fresh() {
        return new DecisionId(UUID.randomUUID());
    }
}
