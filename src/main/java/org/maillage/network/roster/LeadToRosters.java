package org.maillage.network.roster;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.web.Frame.Crumb;
import org.maillage.web.OwnPages;
import org.springframework.stereotype.Component;

/** Leads from the page of a team, and from its network, to its rosters. */
@Component
record LeadToRosters(DirectoryPolicy policy) implements OwnPages {

    private static final Pattern TEAM = Pattern.compile("/(?:directory|network)/teams/([0-9a-f]{8}-[0-9a-f-]{27})");

    @Override
    public List<Crumb> on(String page) {
        var team = TEAM.matcher(page);
        return team.matches() && policy.isReadByATeam()
                ? List.of(new Crumb(say("roster.all"), Roster.all(UUID.fromString(team.group(1)))))
                : List.of();
    }
}
