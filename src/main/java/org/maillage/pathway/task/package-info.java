/** What is done between sessions: tasks, what pairs hand in, what peers say of it, roadmaps. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "account",
            "attachment",
            "pathway",
            "pathway.programme",
            "pathway.cohort",
            "pathway.session"
        })
@org.jspecify.annotations.NullMarked
package org.maillage.pathway.task;
