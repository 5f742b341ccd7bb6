/** Cohorts, the places of territories in them, the pairs that hold these places, and their private notebooks. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "web", "account", "territory", "pathway", "programme", "programme.call"})
@org.maillage.shared.Owns(
        value = {"programme.notebook_entry", "programme.note_acceptance", "programme.begun_team"},
        alsoWrittenBy = "demonstration",
        because = "the demonstration tells a past that nobody can live through the use cases in a second")
@org.jspecify.annotations.NullMarked
package org.maillage.programme.cohort;
