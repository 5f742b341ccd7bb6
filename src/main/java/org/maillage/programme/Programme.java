package org.maillage.programme;

import java.util.UUID;
import org.maillage.shared.Typed;

/**
 * What runs one edition after the other, under the same people.
 *
 * @param words what it is for, as Markdown
 * @param organiser who organises it, as they wish to be named; empty when its title says it
 * @param contact where one writes to them: a mail address or that of a form; empty while nobody has said so
 * @param version by which an edit knows that somebody else has changed it since
 */
public record Programme(
        UUID id, String slug, String title, String words, String organiser, String contact, int version) {

    static final int LONGEST_TITLE = 160;
    static final int LONGEST_WORDS = 20_000;

    /** Who organises it, for readers. */
    public String organisedBy() {
        return organiser.isEmpty() ? title : organiser;
    }

    /** What leads to whom one writes to; empty while nobody has said so. */
    public String contactLink() {
        return Typed.wayTo(contact);
    }

    /** The address of its page. */
    public String path() {
        return "/programmes/" + slug;
    }
}
