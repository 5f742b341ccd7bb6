/** What is told: templates, published editions with their framing notes, sessions and participants, lessons. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "web", "findable", "territory"})
@org.maillage.shared.Owns({"pathway.template_version", "pathway.lesson"})
@org.maillage.shared.Owns(
        value = {"pathway.edition", "pathway.move", "pathway.framing_note"},
        alsoWrittenBy = "programme",
        because = "an edition is one row: what is told of it, and what its programme adds to run it")
@org.jspecify.annotations.NullMarked
package org.maillage.pathway;
