package org.maillage.programme.task;

import java.util.List;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

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
        Typed typed,
        Mistakes mistakes) {

    /**
     * What was typed of an action.
     *
     * @param action its id; empty for a new one
     */
    record Typed(String action, String title, String owner, String dueOn, String session) {

        static final Typed NOTHING = new Typed("", "", "", "", "");
    }

    /** What was typed of a new action. */
    Typed adding() {
        return typed.action().isEmpty() ? typed : Typed.NOTHING;
    }

    Mistakes addingMistakes() {
        return typed.action().isEmpty() ? mistakes : new Mistakes();
    }

    /** What was typed of an action, or what it says. */
    Typed typedOf(Row row) {
        return isOpen(row) ? typed : new Typed(row.id(), row.title(), row.owner(), row.dueOn(), "");
    }

    Mistakes mistakesOf(Row row) {
        return isOpen(row) ? mistakes : new Mistakes();
    }

    boolean isOpen(Row row) {
        return row.id().equals(typed.action());
    }

    record Row(
            String id,
            String title,
            String owner,
            String due,
            String dueOn,
            String status,
            String statusWords,
            boolean late,
            String session,
            int version) {}
}
