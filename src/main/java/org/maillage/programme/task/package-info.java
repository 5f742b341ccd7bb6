/** What is done between sessions: tasks, what pairs hand in, what peers say of it, roadmaps. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "notices",
            "account",
            "attachment",
            "pathway",
            "programme",
            "programme.cohort",
            "programme.session"
        })
@org.maillage.shared.Owns({
    "programme.task",
    "programme.deliverable",
    "programme.deliverable_file",
    "programme.deliverable_comment",
    "programme.action"
})
@org.jspecify.annotations.NullMarked
package org.maillage.programme.task;
