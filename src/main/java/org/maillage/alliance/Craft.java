package org.maillage.alliance;

/** One of the four crafts (métiers) of a catalyst, by the official table of their activities. */
public enum Craft {
    DIALOGUE,
    EXPERIMENTS,
    SUPPORT,
    PLACE
}
