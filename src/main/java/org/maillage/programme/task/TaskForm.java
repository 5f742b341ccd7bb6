package org.maillage.programme.task;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Typed;
import org.maillage.web.Mistakes;

/** What somebody who runs an edition types about a task. */
record TaskForm(String title, String words, String dueOn, String cohort, String session) {

    TaskForm(
            @Nullable String title,
            @Nullable String words,
            @Nullable String dueOn,
            @Nullable String cohort,
            @Nullable String session) {
        this.title = Typed.words(title);
        this.words = Typed.words(words);
        this.dueOn = Typed.words(dueOn);
        this.cohort = Typed.words(cohort);
        this.session = Typed.words(session);
    }

    static TaskForm of(Task task) {
        return new TaskForm(
                task.title(),
                task.words(),
                task.dueOn() == null ? "" : task.dueOn().toString(),
                task.cohort() == null ? "" : task.cohort().toString(),
                task.session() == null ? "" : task.session().toString());
    }

    Mistakes check(List<String> cohorts, List<String> sessions) {
        return new Mistakes()
                .words(title, "title", 200)
                .atMost(words, "words", 20_000)
                .unless(dueOn.isEmpty() || Typed.day(dueOn).isPresent(), "dueOn", "form.date")
                .unless(cohort.isEmpty() || cohorts.contains(cohort), "cohort", "form.choose")
                .unless(session.isEmpty() || sessions.contains(session), "session", "form.choose");
    }

    Task fill(UUID id, UUID edition, int version) {
        return new Task(
                id,
                edition,
                cohort.isEmpty() ? null : UUID.fromString(cohort),
                session.isEmpty() ? null : UUID.fromString(session),
                title,
                words,
                Typed.day(dueOn).orElse(null),
                version);
    }
}
