package org.maillage.programme.task;

import java.util.List;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

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
