/** What one sees first of a network: who is alone, who bridges, what holds without whom, what has come since a day. */
@org.springframework.modulith.ApplicationModule(
        displayName = "What one sees of a network",
        allowedDependencies = {"shared", "web", "directory", "network", "network.measure"})
@org.jspecify.annotations.NullMarked
package org.maillage.network.picture;
