/** Desks: what waits for a catalyst, who is late in a cohort, how an edition stands, what a partner may read. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "account",
            "pathway",
            "pathway.programme",
            "pathway.cohort",
            "pathway.session",
            "pathway.task"
        })
@org.jspecify.annotations.NullMarked
package org.maillage.pathway.desk;
