package org.maillage.programme.rollout;

import java.util.List;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * A template while it is written.
 *
 * @param mistakes what keeps the last change from being kept
 * @param whole what is said of all of it
 * @param newest the newest version that is published; 0 for none
 */
record TemplateDraftPage(
        Frame frame, TemplateDraft draft, Mistakes mistakes, Filled whole, List<Kind> kinds, int newest) {

    /** The number of the version that would be published. */
    int next() {
        return newest + 1;
    }

    /** Whether somebody has published a version since this draft was begun. */
    boolean isOvertaken() {
        return newest != draft.basedOn();
    }

    /** The parts of one kind; {@code added} is the form of another. */
    record Kind(DraftPart part, List<Row> rows, Row added) {

        boolean ordered() {
            return part == DraftPart.STEPS;
        }
    }

    /**
     * One of several parts.
     *
     * @param open whether its form is to be seen at once
     */
    record Row(String path, String title, String about, Filled form, boolean open, boolean first, boolean last) {

        /** By which the page knows it. */
        String id() {
            return path.substring(path.lastIndexOf('/', path.lastIndexOf('/') - 1) + 1)
                    .replace('/', '-');
        }
    }
}
