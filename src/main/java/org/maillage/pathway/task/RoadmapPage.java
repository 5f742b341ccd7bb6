package org.maillage.pathway.task;

import java.util.List;
import org.maillage.pathway.task.TaskFormPage.Choice;
import org.maillage.shared.Frame;
import org.maillage.shared.Mistakes;

/**
 * The roadmap of a territory.
 *
 * @param writes whether the reader is of its pair
 */
record RoadmapPage(
        Frame frame,
        String path,
        String name,
        List<Row> rows,
        boolean writes,
        List<Choice> sessions,
        String title,
        String owner,
        String dueOn,
        Mistakes mistakes) {

    record Row(
            String id,
            String title,
            String owner,
            String due,
            String status,
            String statusWords,
            boolean late,
            String session,
            int version) {}
}
