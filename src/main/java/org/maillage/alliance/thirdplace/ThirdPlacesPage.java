package org.maillage.alliance.thirdplace;

import java.util.List;
import org.maillage.directory.Link;
import org.maillage.web.Frame;

/**
 * The third places around a team, or the teams to choose from.
 *
 * @param teams of the reader, where they are of several; each with its list
 * @param next behind those; empty at the end
 */
record ThirdPlacesPage(Frame frame, List<Link> teams, String period, List<Row> rows, String next) {

    /**
     * One of them.
     *
     * @param sums what it hosted; empty for nothing that is known
     * @param ours what the team itself is to it; empty for nothing
     */
    record Row(String name, String path, String where, String sums, String ours) {}
}
