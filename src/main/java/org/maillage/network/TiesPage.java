package org.maillage.network;

import java.util.List;
import org.maillage.directory.Link;
import org.maillage.web.Frame;

/**
 * The ties of a team.
 *
 * @param path of their list
 * @param network the page of what one sees first
 * @param next the address of those that come next; empty at the end
 */
record TiesPage(Frame frame, String path, String network, List<Line> ties, String next) {

    /**
     * A tie in words.
     *
     * @param sources what it comes of
     */
    record Line(
            String path, String who, String kind, String since, String standing, List<Link> sources, boolean tense) {}
}
