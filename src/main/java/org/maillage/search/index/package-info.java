/** What fills the index and keeps it in step with what the other modules know. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Keeping the index",
        allowedDependencies = {"shared", "territory", "directory", "pathway", "search"})
@org.maillage.shared.Owns("search.waiting")
@org.jspecify.annotations.NullMarked
package org.maillage.search.index;
