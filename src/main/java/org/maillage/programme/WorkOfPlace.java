package org.maillage.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a territory has done in an edition, as its pair has written it: said by the module that keeps it. */
public interface WorkOfPlace {

    /** The actions of its roadmap that are done, the first done first. */
    List<DoneAction> doneActions(Place place);

    /** What its pair has handed in with words, in the order of the days on which it was due. */
    List<HandedIn> handedIn(Place place);

    /** An action that is done. */
    record DoneAction(UUID id, LocalDate on, String title) {}

    /**
     * What was handed in for a task.
     *
     * @param id of the task
     * @param title of the task
     * @param words in Markdown
     */
    record HandedIn(UUID id, String title, String words) {}
}
