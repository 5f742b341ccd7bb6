package org.maillage.exchange.unmet;

import org.jspecify.annotations.Nullable;
import org.maillage.directory.Team;
import org.maillage.exchange.unmet.UnmetChoices.Choice;

/**
 * The unmet needs of the territory of a team, for who may read them.
 *
 * @param keeps whether the reader is of the team
 * @param choice what the team has said; null while it has said nothing
 */
record UnmetOfTeam(Team team, boolean keeps, @Nullable Choice choice) {

    boolean isPublic() {
        return choice != null && choice.agreed();
    }

    String path() {
        return "/unmet-needs/" + team.id();
    }
}
