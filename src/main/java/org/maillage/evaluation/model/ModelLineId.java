package org.maillage.evaluation.model;

import java.util.UUID;
import org.maillage.shared.Id;

/** Which line of a socio-economic model; made by its page, so that one that is sent again is the same. */
record ModelLineId(UUID value) implements Id {

    /** The id of one in the address of a page. */
    static final String ID = "{line:[0-9a-f]{8}-[0-9a-f-]{27}}";

    static ModelLineId fresh() {
        return new ModelLineId(UUID.randomUUID());
    }
}
