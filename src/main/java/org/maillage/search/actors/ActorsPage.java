package org.maillage.search.actors;

import java.util.List;
import org.maillage.search.SearchPage.Answer;
import org.maillage.search.SearchPage.Value;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * The public page of a territory: who keeps its directory, its third places and actors.
 *
 * @param catalysts the names of those who agreed to be named
 * @param actors the first of them
 * @param box where the map begins
 * @param geoJson the address of all of them as GeoJSON
 * @param code what another site puts into its page
 * @param form of the sites that may do so; {@code sitesVersion} that of those that are kept
 * @param mayAllow whether the reader may change them
 */
record ActorsPage(
        Frame frame,
        ActorsTerritory place,
        String total,
        List<String> catalysts,
        List<Answer> thirdPlaces,
        List<Answer> actors,
        List<Value> sectors,
        String box,
        String geoJson,
        String code,
        Filled form,
        int sitesVersion,
        boolean mayAllow) {

    /** Where the map asks. */
    String map() {
        return "/search/map.json?" + place.question().address();
    }
}
