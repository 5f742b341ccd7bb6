package org.maillage.evaluation.fit;

import java.util.UUID;
import org.maillage.evaluation.EvaluationDoor;
import org.maillage.shared.Id;

/** Which asked evaluation. */
record FitId(UUID value) implements Id {

    /** The id of one in the address of a page. */
    static final String ID = "{fit:[0-9a-f]{8}-[0-9a-f-]{27}}";

    static final String ALL = EvaluationDoor.ALL + "/fits";

    static FitId fresh() {
        return new FitId(UUID.randomUUID());
    }

    String path() {
        return ALL + "/" + value;
    }
}
