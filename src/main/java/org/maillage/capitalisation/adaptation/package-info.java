/** Sheets that travel: adapted elsewhere with their lineage, reused, and what came of that. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Adaptations of sheets",
        allowedDependencies = {"shared", "web", "notices", "account", "programme", "capitalisation"})
@org.maillage.shared.Owns({"capitalisation.adaptation", "capitalisation.reuse"})
@org.jspecify.annotations.NullMarked
package org.maillage.capitalisation.adaptation;
