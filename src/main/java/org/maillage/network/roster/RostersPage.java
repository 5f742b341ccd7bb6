package org.maillage.network.roster;

import java.util.List;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/** The rosters of a team, and the form that begins one. */
record RostersPage(Frame frame, String path, List<Line> rosters, String name, Mistakes mistakes) {

    record Line(String path, String name, String answers) {}
}
