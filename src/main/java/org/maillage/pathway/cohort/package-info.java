/** Cohorts, the places of territories in them, the pairs that hold these places, and their private notebooks. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "account", "territory", "pathway", "pathway.programme", "pathway.call"})
@org.jspecify.annotations.NullMarked
package org.maillage.pathway.cohort;
