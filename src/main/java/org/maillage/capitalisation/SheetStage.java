package org.maillage.capitalisation;

import org.maillage.shared.Saying;
import org.maillage.shared.Typed;

/** How far the writing of a sheet has come; what everybody reads of it meanwhile is its latest published version. */
public enum SheetStage {
    DRAFT,
    /** Before those whose experience it is. */
    OWNER,
    REVIEW,
    COMMITTEE,
    PUBLISHED,
    WITHDRAWN;

    public Saying words() {
        return Saying.of("capitalisation.stage." + Typed.key(this));
    }

    /** Whether its writers may change it; not while others read it over. */
    public boolean isOpen() {
        return this == DRAFT || this == PUBLISHED;
    }
}
