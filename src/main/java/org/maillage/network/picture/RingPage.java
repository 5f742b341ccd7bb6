package org.maillage.network.picture;

import java.util.List;
import org.maillage.directory.Link;
import org.maillage.web.Frame;

/**
 * The ring around an actor.
 *
 * @param sheet of the actor in the middle
 * @param note the address at which a tie with it is noted
 * @param hidden how many others can of whom it is not said; empty for none
 * @param introduce where an introduction is asked for, by nobody
 * @param more how many there are beyond those that are drawn, in words
 */
record RingPage(
        Frame frame,
        Link sheet,
        String note,
        List<Spot> spots,
        String more,
        List<Introducer> introducers,
        String hidden,
        String introduce) {

    /**
     * Somebody who can introduce one to the actor.
     *
     * @param why by which tie
     * @param asks where an introduction is asked for
     */
    record Introducer(Link actor, String why, String asks) {}

    /**
     * Somebody on the ring.
     *
     * @param line what both are to each other
     * @param confirmed whether both say so
     */
    record Spot(int number, long x, long y, Link actor, String line, boolean confirmed) {}
}
