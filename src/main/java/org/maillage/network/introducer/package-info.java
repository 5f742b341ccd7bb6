/** Introducers: somebody tied to an actor is asked, once, to introduce a catalyst to it; what they say becomes an introduction. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Introducers",
        allowedDependencies = {"shared", "web", "notices", "account", "directory", "network", "network.introduction"})
@org.maillage.shared.Owns("network.introducer")
@org.jspecify.annotations.NullMarked
package org.maillage.network.introducer;
