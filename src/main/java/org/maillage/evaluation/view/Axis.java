package org.maillage.evaluation.view;

/** What an item of a grid is about: one of the four durability factors, or one of the four crafts of a catalyst. */
enum Axis {
    POSITIONING,
    MODEL,
    GOVERNANCE,
    FRAME,
    DIALOGUE,
    EXPERIMENTS,
    SUPPORT,
    PLACE
}
