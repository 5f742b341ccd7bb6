package org.maillage.territory.places;

import java.util.List;
import org.maillage.territory.FranceMap;
import org.maillage.web.Frame;

/**
 * What the page for finding a territory shows.
 *
 * @param typed what the reader typed, shortened when it is longer than any name
 * @param asked whether he asked for anything
 */
record FindPage(Frame frame, String typed, boolean asked, List<Hit> hits, Country country, List<Region> regions) {

    /** A place that was found; {@code people} may be empty. */
    record Hit(String name, String path, String detail, String people) {}

    /** The map of all departments. */
    record Country(String viewBox, List<FranceMap.Shape> shapes, List<FranceMap.Shape> aroundParis) {}

    /** A region and its departments. */
    record Region(String name, String path, List<Department> departments) {}

    /** A department in the list of its region. */
    record Department(String code, String name, String path) {}
}
