/** Rolling out at scale: what an edition has taught, the next version of its template, editions side by side. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "account",
            "pathway",
            "programme",
            "programme.session",
            "programme.task",
            "programme.desk"
        })
@org.maillage.shared.Owns("programme.template_draft")
@org.jspecify.annotations.NullMarked
package org.maillage.programme.rollout;
