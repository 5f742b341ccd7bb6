/** What is run: programmes and their editions, made from a template or from the last edition, told, moved on; who may do what in them. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "web", "account", "pathway"})
@org.maillage.shared.Owns(
        value = {
            "programme.programme",
            "programme.framing_note_draft",
            "programme.cohort",
            "programme.place",
            "programme.pair_member"
        },
        alsoWrittenBy = "demonstration",
        because = "the demonstration tells a past that nobody can live through the use cases in a second")
@org.jspecify.annotations.NullMarked
package org.maillage.programme;
