package org.maillage.alliance.partnership;

import java.util.UUID;
import org.maillage.shared.Id;

/** Which partnership. */
record PartnershipId(UUID value) implements Id {

    /** The id of one in the address of a page. */
    static final String ID = "{partnership:[0-9a-f]{8}-[0-9a-f-]{27}}";

    static PartnershipId fresh() {
        return new PartnershipId(UUID.randomUUID());
    }
}
