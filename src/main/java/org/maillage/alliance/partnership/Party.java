package org.maillage.alliance.partnership;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.OwnData;

/**
 * A party of a partnership, or a tiers de confiance who links them.
 *
 * @param organisation its sheet in the directory; null for one that has none
 * @param brings what it brings, in words
 * @param contact whom one speaks to there; empty for nobody
 */
record Party(
        UUID id,
        Part part,
        @Nullable UUID organisation,
        String name,
        String brings,
        String contact,
        @Nullable String email,
        int version) {

    /** As what it is there. Whoever links the parties is none of them. */
    enum Part {
        PARTY,
        TRUSTED
    }

    String shownName() {
        return OwnData.shown(name);
    }
}
