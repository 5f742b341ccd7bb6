package org.maillage.alliance.project;

/** How sure a resource of a project is. */
enum ResourceStanding {
    OBTAINED,
    ASKED,
    PLANNED
}
