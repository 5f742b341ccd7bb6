package org.maillage.capitalisation;

/** How a sheet was begun. */
public enum SheetOrigin {
    ALONE,
    INTERVIEW,
    /** From the roadmap and the tasks of a territory in an edition. */
    ROADMAP,
    /** From a text that somebody had. */
    FILE,
    /** From a row of a table of another platform. */
    TABLE,
    /** From the sheet of others. */
    ADAPTATION
}
