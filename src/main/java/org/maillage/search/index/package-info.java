/** What fills the index and keeps it in step with what modules let be found. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Keeping the index",
        allowedDependencies = {"shared", "findable", "territory", "search"})
@org.maillage.shared.Owns({"search.change", "search.fault", "search.log"})
@org.jspecify.annotations.NullMarked
package org.maillage.search.index;
