package org.maillage.shared;

/** As what a catalyst was there: who only ever operates does the work of others. */
public enum CatalystRole {
    /** Brings people together, and runs the place where they meet. */
    ANIMATOR,
    /** Helps a project to be born. */
    INCUBATOR,
    /** Carries a project, or runs a service. */
    OPERATOR
}
