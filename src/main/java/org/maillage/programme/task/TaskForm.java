package org.maillage.programme.task;

import static org.maillage.web.FormField.day;
import static org.maillage.web.FormField.id;
import static org.maillage.web.FormField.line;
import static org.maillage.web.FormField.markdown;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.MultiValueMap;

/** What somebody who runs an edition types about a task. */
record TaskForm(Filled filled) {

    static final FormField<String> TITLE = line("title", 200).must();
    static final FormField<String> WORDS = markdown("words", 20_000);
    static final FormField<LocalDate> DUE_ON = day("dueOn");
    static final FormField<UUID> SESSION = id("session");
    static final FormField<UUID> COHORT = id("cohort");

    private static final Fields FORM = Fields.of("task", TITLE, WORDS, DUE_ON, SESSION, COHORT);

    static TaskForm of(@Nullable Task task) {
        var filled = FORM.empty();
        return new TaskForm(
                task == null
                        ? filled
                        : filled.with(TITLE, task.title())
                                .with(WORDS, task.words())
                                .with(DUE_ON, task.dueOn())
                                .with(SESSION, task.session())
                                .with(COHORT, task.cohort()));
    }

    static TaskForm sent(MultiValueMap<String, String> sent) {
        return new TaskForm(FORM.sent(sent));
    }

    Task fill(UUID id, UUID edition, int version) {
        return new Task(
                id,
                edition,
                filled.get(COHORT),
                filled.get(SESSION),
                filled.typed(TITLE),
                filled.typed(WORDS),
                filled.get(DUE_ON),
                version);
    }
}
