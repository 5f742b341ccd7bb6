package org.maillage.programme;

import java.util.UUID;

/**
 * What runs one edition after the other, under the same people.
 *
 * @param words what it is for, as Markdown
 * @param version by which an edit knows that somebody else has changed it since
 */
public record Programme(UUID id, String slug, String title, String words, int version) {

    static final int LONGEST_TITLE = 160;
    static final int LONGEST_WORDS = 20_000;

    /** The address of its page. */
    public String path() {
        return "/programmes/" + slug;
    }
}
