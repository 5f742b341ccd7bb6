/** What remains of a session of peers: what its client keeps and will do, what each has learnt, and what of that goes on. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "notices",
            "account",
            "pathway",
            "programme",
            "directory",
            "codevelopment"
        })
@org.maillage.shared.Owns({
    "codevelopment.synthesis",
    "codevelopment.reading",
    "codevelopment.commitment",
    "codevelopment.commitment_word",
    "codevelopment.learning",
    "codevelopment.shared_learning"
})
@org.jspecify.annotations.NullMarked
package org.maillage.codevelopment.followup;
