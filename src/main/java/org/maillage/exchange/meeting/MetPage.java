package org.maillage.exchange.meeting;

import java.util.List;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * Who met whom at a meeting.
 *
 * @param sum how many pairs there are, those of the tables too
 * @param there who came
 * @param pairs those that were ticked one by one
 */
record MetPage(Frame frame, String path, String sum, List<Seat> there, List<Pair> pairs, Mistakes mistakes) {

    /** @param table empty for none */
    record Seat(String id, String name, String table) {}

    record Pair(String one, String other, String words) {}
}
