package org.maillage.alliance.thirdplace;

/** What somebody is to a third place. */
enum PlaceRole {
    /** Runs it, which is animation. */
    RUNS,
    /** Has a place there. */
    HOSTED,
    /** Comes there now and then. */
    PASSES,
    /** Does something with it: said of the team alone. */
    PARTNER
}
