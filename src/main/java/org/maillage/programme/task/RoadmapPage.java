package org.maillage.programme.task;

import java.time.LocalDate;
import java.util.List;
import org.maillage.programme.task.Roadmaps.Action;
import org.maillage.shared.OwnData;
import org.maillage.shared.Words;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * The roadmap of a territory.
 *
 * @param writes whether the reader is of its pair
 * @param adding a new action
 */
record RoadmapPage(
        Frame frame, String path, String name, List<ActionRow> rows, boolean writes, Filled adding, Mistakes mistakes) {

    /**
     * An action of it.
     *
     * @param form to tell it anew; {@code open} when it was refused
     */
    record ActionRow(Action action, LocalDate today, Filled form, boolean open) {

        String owner() {
            return OwnData.shown(action.owner());
        }

        String due() {
            return Words.day(action.dueOn());
        }

        boolean late() {
            return action.isOpen() && action.dueOn().isBefore(today);
        }
    }
}
