package org.maillage.shared;

import java.time.Instant;
import java.util.List;

/** What did not work behind the pages, said by the modules that know, for the administrators. */
public interface Fails {

    /** The key of the words that say what kind of thing failed. */
    String kind();

    /** The latest that still wait for somebody, newest first; texts are said to the reader. */
    List<Failure> failures(int most);

    /**
     * Tries once more at once.
     *
     * @return whether there was something to try
     */
    default boolean retry(String id) {
        return false;
    }

    /**
     * Something that failed.
     *
     * @param what what it is about
     * @param problem why, as far as it is known
     * @param path where somebody can see to it; empty for nowhere
     * @param retriable whether it can be tried once more from here
     */
    record Failure(String id, Instant at, String what, String problem, String path, boolean retriable) {}
}
