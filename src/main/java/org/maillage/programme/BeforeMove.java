package org.maillage.programme;

import java.util.List;
import org.maillage.pathway.Status;

/** What a part of the platform wants done before an edition moves on. */
public interface BeforeMove {

    /** What is missing for the move, a sentence each that says what to do. */
    List<String> missing(LiveEdition edition, Status next);

    /** What whoever moves it should know beforehand, a sentence each. */
    default List<String> worthKnowing(LiveEdition edition, Status next) {
        return List.of();
    }
}
