/** Cohorts, the places of territories in them, the pairs that hold these places, and their private notebooks. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "web", "account", "territory", "pathway", "programme", "programme.call"})
@org.maillage.shared.Owns({"programme.notebook_entry", "programme.note_acceptance", "programme.begun_team"})
@org.jspecify.annotations.NullMarked
package org.maillage.programme.cohort;
