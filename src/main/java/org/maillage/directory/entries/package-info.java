/** What of the actors can be found, by whom, and when it has changed. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Actors that are found",
        allowedDependencies = {"shared", "findable", "account", "directory"})
@org.jspecify.annotations.NullMarked
package org.maillage.directory.entries;
