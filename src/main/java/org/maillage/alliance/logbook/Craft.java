package org.maillage.alliance.logbook;

/** One of the four crafts (métiers) of a catalyst, by the official table of their activities. */
enum Craft {
    DIALOGUE,
    EXPERIMENTS,
    SUPPORT,
    PLACE
}
