/** Findings: claims with the experiences that support, nuance or contradict them, and a strength that follows from these. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Findings",
        allowedDependencies = {"shared", "web", "findable", "account", "pathway", "programme", "capitalisation"})
@org.maillage.shared.Owns({"capitalisation.finding", "capitalisation.former_claim", "capitalisation.evidence"})
@org.jspecify.annotations.NullMarked
package org.maillage.capitalisation.finding;
