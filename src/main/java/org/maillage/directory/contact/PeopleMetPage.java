package org.maillage.directory.contact;

import java.util.List;
import org.maillage.directory.Team;
import org.maillage.web.Frame;

/**
 * The people whom a team has met.
 *
 * @param sought the words that narrow them; empty for all
 * @param total how many there are of these
 * @param next the address of those that come next; empty at the end
 */
record PeopleMetPage(Frame frame, Team team, String path, String sought, long total, List<Row> rows, String next) {

    /**
     * Somebody.
     *
     * @param structure for which they are met, or what they do; empty where neither is known
     * @param reach how they are reached, as far as the reader sees it
     */
    record Row(String path, String name, String structure, String reach) {}
}
