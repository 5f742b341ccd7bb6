package org.maillage.directory.team;

import java.util.List;
import org.maillage.account.Circle;
import org.maillage.directory.KeptSheets.Asked;
import org.maillage.directory.Link;
import org.maillage.directory.SheetFilters;
import org.maillage.directory.Team;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * What the team of a territory keeps, and what waits for it.
 *
 * @param territoryPath of the page of the territory
 * @param figures numbers, each with its words
 * @param sheets that the team keeps, narrowed as was asked for
 * @param waiting what waits for the team, each with its page
 * @param asking who asks to be of the team
 * @param ending people whose term is near
 * @param invited the address that was typed to invite somebody
 * @param ownField what was typed to make a field
 */
record TeamPage(
        Frame frame,
        Team team,
        String territoryPath,
        List<Figure> figures,
        Sheets sheets,
        List<Link> waiting,
        List<Newcomer> asking,
        List<Line> away,
        List<Line> ending,
        Circle circle,
        String invited,
        List<Own> ownFields,
        List<Choice> kinds,
        OwnFieldForm ownField,
        Mistakes mistakes) {

    /** @param path of the sheets that it counts; empty for none */
    record Figure(String number, String words, String path) {}

    /**
     * A part of the sheets of the team.
     *
     * @param total how many there are of them, in words
     * @param filters by what they are narrowed
     * @param none what is said where there are none
     * @param first the address of the beginning of the list; empty at the beginning
     * @param next the address of those that come next; empty at the end
     * @param exports addresses of exactly this list as a file
     */
    record Sheets(
            Asked asked,
            String total,
            List<Sheet> shown,
            SheetFilters filters,
            String none,
            String first,
            String next,
            List<Link> exports) {}

    /** @param icon of who sees it */
    record Sheet(String name, String path, String commune, String changed, String seenBy, String icon, boolean due) {}

    /** @param seat by which they ask, and since when */
    record Newcomer(String id, String name, String seat) {}

    record Line(String words, String path, String detail) {}

    /** A field that the team has made. */
    record Own(String id, String name, String kind, String choices, boolean retired) {}
}
