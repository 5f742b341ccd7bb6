/** What is run: programmes and their editions, made from a template or from the last edition, told, moved on; who may do what in them. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "web", "account", "pathway"})
@org.maillage.shared.Owns({
    "programme.programme",
    "programme.framing_note_draft",
    "programme.cohort",
    "programme.place",
    "programme.pair_member"
})
@org.jspecify.annotations.NullMarked
package org.maillage.programme;
