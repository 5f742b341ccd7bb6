package org.maillage.search.actors;

import java.util.List;
import org.maillage.search.SearchPage.Answer;
import org.maillage.search.SearchPage.Value;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * The public page of a territory: who keeps its directory, its third places and actors.
 *
 * @param catalysts the names of those who agreed to be named
 * @param actors the first of them; {@code all} leads to the others
 * @param map where the map asks, and {@code box} where it begins
 * @param geoJson the address of all of them as GeoJSON
 * @param code what another site puts into its page
 * @param sites that may do so, as the form holds them; {@code mayAllow} whether the reader may change them
 */
record ActorsPage(
        Frame frame,
        String path,
        String territoryPath,
        String name,
        String total,
        List<String> catalysts,
        List<Answer> thirdPlaces,
        List<Answer> actors,
        List<Value> sectors,
        String all,
        String map,
        String box,
        String question,
        String geoJson,
        String code,
        String sites,
        boolean mayAllow,
        Mistakes mistakes) {}
