/** Questions that people keep, and the news that come of them. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Saved searches",
        allowedDependencies = {"shared", "web", "notices", "account", "search"})
@org.maillage.shared.Owns("search.saved")
@org.jspecify.annotations.NullMarked
package org.maillage.search.saved;
