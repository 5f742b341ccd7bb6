package org.maillage.evaluation.story;

import java.util.List;
import org.maillage.evaluation.story.KeptForm.Hidden;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * The form of a part.
 *
 * @param lead what the part is for
 * @param note what has just been done; empty for nothing
 * @param id by which a new one is kept once; empty for one that is there
 * @param version that is changed; 0 for a new one
 * @param heard the figures in its words that can be made figures of the story
 * @param kept the form that waits while a figure is made
 */
record StoryPartPage(
        Frame frame,
        String path,
        String back,
        String lead,
        String note,
        Filled form,
        String id,
        int version,
        List<String> heard,
        List<Hidden> kept) {

    StoryPartPage {
        heard = List.copyOf(heard);
        kept = List.copyOf(kept);
    }
}
