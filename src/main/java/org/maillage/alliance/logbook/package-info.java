/** The logbook of a catalyst: how long they were at what, and as what. Nobody else reads it. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Logbook",
        allowedDependencies = {"shared", "web", "account", "directory", "alliance"})
@org.maillage.shared.Owns({"alliance.log_entry", "alliance.log_aside"})
@org.jspecify.annotations.NullMarked
package org.maillage.alliance.logbook;
