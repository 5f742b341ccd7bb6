package org.maillage.pathway.task;

import java.util.List;
import org.maillage.shared.Frame;
import org.maillage.shared.Mistakes;

/**
 * The form of a task.
 *
 * @param fresh whether it is a new one, whose cohort can be chosen
 */
record TaskFormPage(
        Frame frame,
        String action,
        String back,
        TaskForm form,
        int version,
        List<Choice> cohorts,
        List<Choice> sessions,
        boolean fresh,
        Mistakes mistakes) {

    record Choice(String key, String words) {}
}
