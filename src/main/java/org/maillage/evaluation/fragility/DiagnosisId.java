package org.maillage.evaluation.fragility;

import java.util.UUID;
import org.maillage.shared.Id;

/** Which diagnosis. */
record DiagnosisId(UUID value) implements Id {

    /** The id of one in the address of a page. */
    static final String ID = "{diagnosis:[0-9a-f]{8}-[0-9a-f-]{27}}";

    static final String ALL = "/fragilities";
    static final String ONE = ALL + "/" + ID;

    static DiagnosisId fresh() {
        return new DiagnosisId(UUID.randomUUID());
    }

    String path() {
        return ALL + "/" + value;
    }
}
