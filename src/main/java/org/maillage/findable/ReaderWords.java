package org.maillage.findable;

import java.util.List;
import java.util.UUID;

/**
 * What a module knows of who somebody is, as words: whoever carries a word sees what entries and texts name by it. Everybody
 * carries {@link #PUBLIC}.
 */
public interface ReaderWords {

    /** The word of everybody on the net. */
    String PUBLIC = "public";

    /** The word of whoever holds a role on the platform. */
    String NETWORK = "network";

    /** The words that a person carries at this moment. */
    List<String> of(UUID person);
}
