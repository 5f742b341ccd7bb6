package org.maillage.alliance;

import java.util.List;

/** What those who do something with projects tell on the page of one. */
public interface TellsOfProject {

    /** What there is to tell its team. */
    List<Told> of(ProjectId project);

    /**
     * Something that is told.
     *
     * @param words a sentence for the reader
     * @param path where there is more; empty for nowhere
     */
    record Told(String words, String path) {}
}
