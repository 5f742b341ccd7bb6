package org.maillage.evaluation.model;

import java.util.UUID;
import org.maillage.shared.Id;

/** Which socio-economic model. */
record ModelId(UUID value) implements Id {

    /** The id of one in the address of a page. */
    static final String ID = "{model:[0-9a-f]{8}-[0-9a-f-]{27}}";

    static ModelId fresh() {
        return new ModelId(UUID.randomUUID());
    }
}
