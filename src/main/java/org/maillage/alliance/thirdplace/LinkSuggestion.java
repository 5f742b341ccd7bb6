package org.maillage.alliance.thirdplace;

import java.util.UUID;
import org.maillage.shared.Typed;

/**
 * A link that a third place might still make.
 *
 * @param about what it is about; the place itself where it is about nothing else
 * @param reason why it is proposed, in a sentence
 * @param way what its reader may do, at {@code path}
 */
record LinkSuggestion(Kind kind, UUID about, String reason, String way, String path) {

    /** What may be linked with it. */
    enum Kind {
        DIALOGUE,
        EXPERIMENT,
        NEED,
        ALLIANCE,
        ACTOR
    }

    /** By which one is told from another of the same place. */
    String key() {
        return Typed.key(kind) + " " + about;
    }
}
