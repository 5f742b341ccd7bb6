package org.maillage.exchange;

import java.util.List;
import org.maillage.directory.Reader;

/** What other modules tell of a need on its page: what has come of it. */
public interface TellsOfNeed {

    /** What may be told a reader who sees the need. */
    List<Told> of(NeedId need, Reader reader);

    /**
     * Something that is told.
     *
     * @param words a sentence
     * @param said what somebody has written of it; empty for nothing
     * @param path where there is more; empty for nowhere
     */
    record Told(String words, String said, String path) {}
}
