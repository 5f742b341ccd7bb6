package org.maillage.notices.letters;

import java.util.List;
import org.maillage.web.Frame;

/**
 * The letters of somebody.
 *
 * @param more the address of earlier ones; empty when there are none
 */
record LetterListPage(Frame frame, List<Row> letters, String more) {

    /** A letter in a line. */
    record Row(String path, String subject, String about, String when, String state, String trouble) {}
}
