package org.maillage.exchange.meeting;

import java.util.List;
import org.maillage.web.Frame;

/**
 * What was read of a list, before anybody of it is kept.
 *
 * @param path to which it is sent to be kept
 * @param sum how many would stand on the list, in words
 * @param keep the words of the button that keeps them; empty where nobody would be added
 * @param list the list as it is sent again
 * @param basis on which they would be kept
 */
record ReadListPage(
        Frame frame,
        String path,
        String sum,
        String keep,
        List<Line> people,
        List<Line> aside,
        String list,
        String basis) {

    /** @param about what is known beside the name, or why a line is put aside; empty for nothing */
    record Line(String name, String about) {}
}
