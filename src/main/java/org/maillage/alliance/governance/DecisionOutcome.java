package org.maillage.alliance.governance;

/** What became of a proposal. */
enum DecisionOutcome {
    UNDERWAY,
    /** It has gone round, and an objection stands: it is amended, or the objection is lifted. */
    OBJECTED,
    ADOPTED,
    REJECTED,
    /** Too few have voted for the vote to count. */
    NO_QUORUM,
    /** All opinions are heard. */
    ADVISED,
    WITHDRAWN;

    /** Whether nothing more is said of it. */
    boolean isFinal() {
        return this == ADOPTED || this == ADVISED || this == WITHDRAWN;
    }
}
