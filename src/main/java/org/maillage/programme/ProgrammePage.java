package org.maillage.programme;

import java.util.List;
import org.maillage.account.Circle;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * The page of a programme, for everybody; those who lead it find what they can do there.
 *
 * @param words what it is for, as HTML
 * @param leads whether the reader leads it
 * @param next the address of the editions after these; empty when there are none
 */
record ProgrammePage(
        Frame frame,
        String path,
        String title,
        String words,
        boolean leads,
        List<EditionRow> editions,
        String next,
        Circle people,
        String invited,
        Mistakes mistakes) {

    record EditionRow(String path, String title, String status, String period, String places, boolean board) {}
}
