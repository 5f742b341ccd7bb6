package org.maillage.directory.ticked;

import java.util.List;
import org.maillage.directory.Link;
import org.maillage.directory.SheetFilters;
import org.maillage.directory.Team;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * The sheets of a team, to tick some of them or all that meet the filter.
 *
 * @param path of the page, to which what is ticked is sent
 * @param total how many meet the filter, in words, for the box that ticks all of them
 * @param kept what the filter is, by its names, to be sent along
 * @param next the address of those that come next; empty at the end
 * @param recent changes that can still be undone
 */
record TickPage(
        Frame frame,
        Team team,
        String path,
        SheetFilters filters,
        String total,
        List<Choice> kept,
        List<Row> rows,
        String first,
        String next,
        List<Link> recent,
        Mistakes mistakes) {

    /** @param detail its commune, profile and who sees it */
    record Row(String id, String name, String detail) {}
}
