package org.maillage.programme.task;

import org.jspecify.annotations.Nullable;
import org.maillage.programme.LiveEdition;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * The form of a task.
 *
 * @param task as it was read; null for a new one, whose cohort can be chosen
 * @param chooses whether there are cohorts to choose from
 */
record TaskFormPage(
        Frame frame, LiveEdition edition, @Nullable Task task, Filled form, boolean chooses) {

    String action() {
        return task == null ? back() : task.path() + "/edit";
    }

    String back() {
        return task == null ? edition.path() + "/tasks" : task.path();
    }

    int version() {
        return task == null ? 0 : task.version();
    }
}
