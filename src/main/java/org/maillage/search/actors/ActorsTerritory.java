package org.maillage.search.actors;

import java.util.UUID;
import org.maillage.search.Question;
import org.maillage.territory.TerritoryId;

/**
 * A territory as the addresses of its public page name it.
 *
 * @param question that finds its actors
 */
record ActorsTerritory(String folder, String code, UUID id, Question question, String name) {

    TerritoryId territory() {
        return new TerritoryId(id);
    }

    private String key() {
        return "/" + folder + "/" + code;
    }

    String path() {
        return "/actors" + key();
    }

    String framePath() {
        return "/embed" + key();
    }

    String territoryPath() {
        return "/territories" + key();
    }

    String all() {
        return "/search?" + question.address();
    }
}
