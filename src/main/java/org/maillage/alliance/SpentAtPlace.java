package org.maillage.alliance;

/** How many minutes somebody was at what was held at a place, by what they were there. */
public record SpentAtPlace(int animation, int operating) {}
