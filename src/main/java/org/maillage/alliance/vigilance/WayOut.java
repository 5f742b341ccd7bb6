package org.maillage.alliance.vigilance;

/** What a pair can decide where a catalyst has become an operator. */
enum WayOut {
    /** Passer le relais: somebody else operates. */
    HAND_OVER,
    /** Essaimer: what was brought out stands on its own. */
    SPIN_OUT,
    /** The catalyst operates, and somebody else is the catalyst. */
    ASSUME
}
