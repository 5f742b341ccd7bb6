package org.maillage.alliance.membership;

import java.util.List;
import org.maillage.web.Frame;

/**
 * The alliances of somebody’s teams.
 *
 * @param newPath where one begins
 * @param also what else is kept of what they build together
 */
record AllianceListPage(Frame frame, String newPath, List<Row> rows, List<Frame.Crumb> also) {

    /**
     * One of them.
     *
     * @param team that keeps it; empty where there is one alone
     */
    record Row(String path, String name, String stake, String detail, String team, boolean over) {}
}
