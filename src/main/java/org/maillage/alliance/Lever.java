package org.maillage.alliance;

/** One of the three levers of a socio-economic model. */
public enum Lever {
    /** Volunteers, employees, civic service, skills patronage. */
    HUMAN,
    /** Public and private money, and what is earned. */
    FINANCIAL,
    /** Synergies and avoided costs. */
    ALLIANCES
}
