package org.maillage.territory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.web.Frame;

/**
 * What the page of a territory shows.
 *
 * @param kind of the territory in words
 * @param where the departments or the region in which it lies
 * @param across in how many of each; empty for one that lies in a single department
 * @param lead the name of its lead organisation; empty when it has none that is known
 * @param chosen the commune that the reader came for; null when he came for the territory
 * @param partsTitle the heading over the parts
 * @param beside the larger territories whose figures stand beside its own
 * @param method how rates are made; empty where it has none
 * @param told what other modules tell of it
 * @param missing what is not known, in one sentence; empty when all is
 */
record TerritoryPage(
        Frame frame,
        String title,
        String kind,
        List<Link> where,
        String across,
        String lead,
        List<TerritoryIndicators.Tile> tiles,
        @Nullable ChosenCommune chosen,
        MapPicture map,
        ColouredOverview.Coloured coloured,
        Members members,
        String partsTitle,
        List<PartRow> parts,
        List<Link> neighbours,
        List<Link> beside,
        List<TerritoryIndicators.MeasureRow> indicators,
        String method,
        List<Told> told,
        String missing) {

    /** A way to another page. */
    record Link(String name, String path) {}

    /** The commune that the reader came for: lines such as its postal codes and former names. */
    record ChosenCommune(String name, String sentence, List<String> lines) {}

    /** A part of the communes, with ways to those before and after; a way is empty where there are none. */
    record Members(List<Member> rows, String range, String before, String after) {}

    /** What another module tells of it. */
    record Told(String title, List<TellsOfTerritory.Line> lines, String all, String more) {}

    /** A line of the table of communes, with the figure that colours the map. */
    record Member(String name, String path, String people, String postalCodes, String figure, boolean chosen) {}

    /** A line of the table of parts. */
    record PartRow(String name, String path, String communes, String people) {}
}
