package org.maillage.exchange.meeting;

import java.util.List;
import org.maillage.web.Frame;
import org.maillage.web.MetPairs;

/**
 * Who met whom at a meeting.
 *
 * @param sum how many pairs there are, those of the tables too
 * @param there who came
 * @param met the pairs that were ticked one by one
 */
record MetPage(Frame frame, String path, String sum, List<Seat> there, MetPairs met) {

    /** @param table empty for none */
    record Seat(String id, String name, String table) {}
}
