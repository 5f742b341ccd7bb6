package org.maillage.programme;

import java.util.List;
import org.maillage.pathway.Status;
import org.maillage.shared.Saying;

/** What a part of the platform wants done before an edition moves on. */
public interface BeforeMove {

    /** What is missing for the move, a sentence each that says what to do. */
    List<Saying> missing(LiveEdition edition, Status next);

    /** What whoever moves it should know beforehand, a sentence each. */
    default List<Saying> worthKnowing(LiveEdition edition, Status next) {
        return List.of();
    }
}
