package org.maillage.directory.team;

import java.util.List;
import org.maillage.account.Circle;
import org.maillage.directory.Team;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * What the team of a territory keeps, and what waits for it.
 *
 * @param territoryPath of the page of the territory
 * @param figures numbers, each with its words
 * @param asking who asks to be of the team
 * @param corrections a sentence that some wait; empty for none
 * @param dueNone what is said where nothing is due
 * @param ending people whose term is near
 * @param invited the address that was typed to invite somebody
 * @param ownField what was typed to make a field
 */
record TeamPage(
        Frame frame,
        Team team,
        String territoryPath,
        List<Figure> figures,
        List<Newcomer> asking,
        String corrections,
        String dueNone,
        List<Line> due,
        List<Line> away,
        List<Line> ending,
        Circle circle,
        String invited,
        List<Own> ownFields,
        List<Choice> kinds,
        OwnFieldForm ownField,
        Mistakes mistakes) {

    record Figure(String number, String words) {}

    /** @param seat by which they ask, and since when */
    record Newcomer(String id, String name, String seat) {}

    record Line(String words, String path, String detail) {}

    /** A field that the team has made. */
    record Own(String id, String name, String kind, String choices, boolean retired) {}
}
