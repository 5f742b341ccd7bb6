package org.maillage.territory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.web.Frame;

/**
 * What the page of a territory shows.
 *
 * @param kind of the territory in words
 * @param where the departments or the region in which it lies
 * @param lead the name of its lead organisation; empty when it has none that is known
 * @param chosen the commune that the reader came for; null when he came for the territory
 * @param partsTitle the heading over the parts
 */
record TerritoryPage(
        Frame frame,
        String title,
        String kind,
        List<Link> where,
        String lead,
        List<TerritoryIndicators.Tile> tiles,
        @Nullable ChosenCommune chosen,
        MapPicture map,
        Members members,
        String partsTitle,
        List<PartRow> parts,
        List<Link> neighbours,
        List<TerritoryIndicators.MeasureRow> indicators,
        List<String> missing) {

    /** A way to another page. */
    record Link(String name, String path) {}

    /** The commune that the reader came for: lines such as its postal codes and former names. */
    record ChosenCommune(String name, String sentence, List<String> lines) {}

    /** A part of the communes, with ways to those before and after; a way is empty where there are none. */
    record Members(List<Member> rows, String range, String before, String after) {}

    /** A line of the table of communes. */
    record Member(String name, String path, String people, String postalCodes, boolean chosen) {}

    /** A line of the table of parts. */
    record PartRow(String name, String path, String communes, String people) {}
}
