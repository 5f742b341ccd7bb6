package org.maillage.alliance.thirdplace;

import java.util.List;
import java.util.UUID;
import org.maillage.directory.Organisation;

/**
 * A third place as one of the teams around it looks at it.
 *
 * @param team the territory whose team it is
 * @param sheets those that have become its sheet, itself among them
 */
record ThirdPlace(UUID team, Organisation sheet, List<UUID> sheets) {

    static final String ALL = "/third-places";

    ThirdPlace {
        sheets = List.copyOf(sheets);
    }

    static String ofTeam(UUID team) {
        return ALL + "/of/" + team;
    }

    static String path(UUID team, UUID place) {
        return ofTeam(team) + "/" + place;
    }

    UUID id() {
        return sheet.id();
    }

    String name() {
        return sheet.name();
    }

    String path() {
        return path(team, id());
    }
}
