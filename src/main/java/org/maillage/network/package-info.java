/** Who is tied to whom in a territory, and how that grows. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Network",
        allowedDependencies = {"shared", "web", "account", "directory"})
@org.jspecify.annotations.NullMarked
package org.maillage.network;
