package org.maillage.alliance.project;

/** How a project has ended. */
enum ProjectEnding {
    /** It is rolled out, and lives without the team. */
    DEPLOYED,
    /** An operator carries it for good. */
    HANDED_OVER,
    /** It went on in another one. */
    JOINED,
    STOPPED
}
