package org.maillage.alliance.project;

/** What an actor does in a project; it may be several at once. */
enum ProjectPart {
    HOLDS_BUDGET,
    DELIVERS,
    /** Runs it day by day: the opérateur. */
    OPERATES,
    FUNDS,
    SUPPORTS
}
