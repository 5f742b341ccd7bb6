package org.maillage.alliance;

/** One of the three engineerings of a territory, which complete one another. */
public enum Engineering {
    /** Management and public engineering: rules, budgets, procedures. */
    PUBLIC,
    /** The management of territorial projects. */
    PROJECTS,
    /** The engineering of links, which is a catalyst’s. */
    RELATIONAL
}
