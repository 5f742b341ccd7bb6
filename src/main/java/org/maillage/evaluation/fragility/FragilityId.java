package org.maillage.evaluation.fragility;

import java.util.UUID;
import org.maillage.shared.Id;

/** Which fragility of a diagnosis. */
record FragilityId(UUID value) implements Id {

    /** The id of one in the address of a page. */
    static final String ID = "{fragility:[0-9a-f]{8}-[0-9a-f-]{27}}";

    static FragilityId fresh() {
        return new FragilityId(UUID.randomUUID());
    }
}
