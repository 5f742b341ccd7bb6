package org.maillage.programme;

import java.util.List;
import org.maillage.account.Circle;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * The page of a programme, for everybody; those who lead it find what they can do there.
 *
 * @param words what it is for, as HTML
 * @param leads whether the reader leads it
 * @param next the address of the editions after these; empty when there are none
 * @param invitation of somebody who will lead it too
 */
record ProgrammePage(
        Frame frame,
        Programme programme,
        String words,
        boolean leads,
        List<LiveEdition> editions,
        String next,
        Circle people,
        Filled invitation) {

    /** Where the reader goes on with an edition. */
    String path(LiveEdition edition) {
        return leads ? edition.path() + "/board" : edition.path();
    }
}
