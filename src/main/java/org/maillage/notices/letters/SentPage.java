package org.maillage.notices.letters;

import java.util.List;
import org.maillage.web.Frame;

/** A letter that was sent, and what became of each of its mails. */
record SentPage(
        Frame frame, String subject, String about, String when, String words, List<String> counts, List<Row> readers) {

    /** @param troubled whether it did not reach them, so that its author does something else */
    record Row(String name, String state, boolean troubled) {}
}
