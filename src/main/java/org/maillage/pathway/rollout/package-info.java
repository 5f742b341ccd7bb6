/** Rolling out at scale: what an edition has taught, the next version of its template, editions side by side. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "account",
            "pathway",
            "pathway.programme",
            "pathway.cohort",
            "pathway.session",
            "pathway.task",
            "pathway.desk"
        })
@org.jspecify.annotations.NullMarked
package org.maillage.pathway.rollout;
