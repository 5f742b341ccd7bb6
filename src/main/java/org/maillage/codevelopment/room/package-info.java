/** The room of a co-development session: its steps, led and followed from one page, in one place or at a distance. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "web", "account", "print", "programme", "codevelopment"})
@org.maillage.shared.Owns({
    "codevelopment.plan",
    "codevelopment.course",
    "codevelopment.stage",
    "codevelopment.note",
    "codevelopment.draft",
    "codevelopment.hand"
})
@org.jspecify.annotations.NullMarked
package org.maillage.codevelopment.room;
