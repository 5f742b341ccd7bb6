/** Who is tied to whom in a territory, as its team notes it, and how that grows. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Network",
        allowedDependencies = {"shared", "web", "account", "directory", "exchange", "programme"})
@org.maillage.shared.Owns({"network.tie", "network.attribution"})
@org.jspecify.annotations.NullMarked
package org.maillage.network;
