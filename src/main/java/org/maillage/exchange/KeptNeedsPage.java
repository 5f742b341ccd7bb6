package org.maillage.exchange;

import java.util.List;
import org.maillage.directory.Team;
import org.maillage.web.Choice;
import org.maillage.web.Frame;

/**
 * The needs that a team keeps, narrowed as was asked for.
 *
 * @param path of the list, and {@code add} of the form
 * @param total how many there are, of how many causes, in words
 * @param none what is said where there are none
 * @param next the address of those that come next; empty at the end
 */
record KeptNeedsPage(
        Frame frame,
        Team team,
        String path,
        String add,
        KeptNeeds.Asked asked,
        List<Choice> kinds,
        List<Choice> states,
        List<Choice> themes,
        String total,
        String none,
        List<Row> shown,
        String first,
        String next) {

    /**
     * One in the list.
     *
     * @param detail its actor, its place and when it was last changed
     * @param cause how many others are of its cause, in words; empty for one that stands alone
     * @param example whether it was made up and the page does not say so already
     */
    record Row(
            String path,
            String kind,
            String words,
            String detail,
            String state,
            boolean over,
            boolean urgent,
            String cause,
            boolean example) {}
}
