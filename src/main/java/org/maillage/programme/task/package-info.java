/** What is done between sessions: tasks, what pairs hand in, what peers say of it, roadmaps. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "account",
            "attachment",
            "pathway",
            "programme",
            "programme.cohort",
            "programme.session"
        })
@org.maillage.shared.Owns(
        value = {
            "programme.task",
            "programme.deliverable",
            "programme.deliverable_file",
            "programme.deliverable_comment",
            "programme.action"
        },
        alsoWrittenBy = "demonstration",
        because = "the demonstration tells a past that nobody can live through the use cases in a second")
@org.jspecify.annotations.NullMarked
package org.maillage.programme.task;
