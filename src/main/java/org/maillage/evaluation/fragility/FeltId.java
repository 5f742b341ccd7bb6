package org.maillage.evaluation.fragility;

import java.util.UUID;
import org.maillage.shared.Id;

/** Which answer, as long as its form is before somebody: by it a form that is sent twice is kept once. */
record FeltId(UUID value) implements Id {

    static FeltId fresh() {
        return new FeltId(UUID.randomUUID());
    }
}
