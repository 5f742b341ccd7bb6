package org.maillage.alliance.convention;

/** How far a convention is. */
enum ConventionState {
    /** Asked for, or being written. */
    PREPARED,
    RUNNING,
    /** Ended and accounted for. */
    CLOSED,
    GIVEN_UP
}
