/** Cohorts, the places of territories in them, the pairs that hold these places, and their private notebooks. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "web", "account", "territory", "pathway", "programme", "programme.call"})
@org.jspecify.annotations.NullMarked
package org.maillage.programme.cohort;

import org.maillage.programme.Cohorts;
