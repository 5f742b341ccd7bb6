package org.maillage.evaluation.view;

import java.util.UUID;
import org.maillage.evaluation.EvaluationDoor;
import org.maillage.shared.Id;

/** Which crossed view. */
record CrossedViewId(UUID value) implements Id {

    /** The id of one in the address of a page. */
    static final String ID = "{view:[0-9a-f]{8}-[0-9a-f-]{27}}";

    static final String ALL = EvaluationDoor.ALL + "/views";

    static CrossedViewId fresh() {
        return new CrossedViewId(UUID.randomUUID());
    }

    String path() {
        return ALL + "/" + value;
    }
}
