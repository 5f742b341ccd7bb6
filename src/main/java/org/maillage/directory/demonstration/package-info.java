/** Made-up actors in the territories of the demonstration, so that a newcomer finds a directory that is lived in. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Example actors",
        allowedDependencies = {"shared", "account", "territory", "directory"})
@org.jspecify.annotations.NullMarked
package org.maillage.directory.demonstration;
