package org.maillage.exchange.match;

/** A reason for which something may help. */
enum MatchPart {
    /** The same words, and others that speak of the same. */
    WORDS,
    THEME,
    /** Its perimeter holds the place of the need. */
    PERIMETER,
    DISTANCE,
    CAPACITY,
    FRESHNESS,
    /** Actors of two sectors, who bring each other what they lack. */
    SECTORS,
    /** What came of it before; silent below five. */
    OUTCOMES
}
