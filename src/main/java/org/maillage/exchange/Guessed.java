package org.maillage.exchange;

/** What the platform may suppose where nobody has said it. */
public enum Guessed {
    THEMES,
    COMMUNE,
    PERIMETER
}
