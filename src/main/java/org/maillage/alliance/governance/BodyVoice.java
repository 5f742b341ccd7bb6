package org.maillage.alliance.governance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.OwnData;

/**
 * What somebody said of a proposal.
 *
 * @param name of whoever said it
 * @param words why
 * @param liftedOn when an objection was lifted; null while it stands
 * @param liftedBy what lifted it
 */
record BodyVoice(
        UUID id,
        String name,
        Stance stance,
        String words,
        @Nullable LocalDate liftedOn,
        String liftedBy) {

    /** How somebody stands to it. */
    enum Stance {
        OBJECTION,
        FAVOURABLE,
        RESERVED,
        UNFAVOURABLE
    }

    boolean stands() {
        return stance == Stance.OBJECTION && liftedOn == null;
    }

    String shownName() {
        return OwnData.shown(name);
    }
}
