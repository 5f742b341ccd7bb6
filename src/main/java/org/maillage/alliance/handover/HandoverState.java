package org.maillage.alliance.handover;

/** How far a hand-over is. */
enum HandoverState {
    /** The team writes its dossier. */
    DRAFT,
    PROPOSED,
    ACCEPTED,
    DECLINED,
    /** The team has taken it back. */
    WITHDRAWN,
    /** Nobody answered in time: it can be taken up again as a draft. */
    EXPIRED,
    /** The operator has given the project back to the team. */
    HANDED_BACK;

    /** Whether it may come from here into another. */
    boolean mayBecome(HandoverState next) {
        return switch (this) {
            case DRAFT -> next == PROPOSED || next == WITHDRAWN;
            case PROPOSED -> next == ACCEPTED || next == DECLINED || next == WITHDRAWN || next == EXPIRED;
            case EXPIRED -> next == DRAFT || next == WITHDRAWN;
            case ACCEPTED -> next == HANDED_BACK;
            case DECLINED, WITHDRAWN, HANDED_BACK -> false;
        };
    }

    /** Whether both have put their names under it, be it handed back since or not. */
    boolean isAgreed() {
        return this == ACCEPTED || this == HANDED_BACK;
    }

    /** Whether both still talk about it. */
    boolean isTalkedAbout() {
        return this == PROPOSED || this == ACCEPTED;
    }
}
