/** The public page of a territory, for visitors and for other sites. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Actors of a territory",
        allowedDependencies = {"shared", "web", "account", "territory", "directory", "search", "search.files"})
@org.maillage.shared.Owns("search.embedding")
@org.jspecify.annotations.NullMarked
package org.maillage.search.actors;
