/** Desks: what waits for a catalyst, who is late in a cohort, how an edition stands, what a partner may read. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "notices",
            "account",
            "pathway",
            "programme",
            "programme.call",
            "programme.cohort",
            "programme.session",
            "programme.task"
        })
@org.jspecify.annotations.NullMarked
package org.maillage.programme.desk;
