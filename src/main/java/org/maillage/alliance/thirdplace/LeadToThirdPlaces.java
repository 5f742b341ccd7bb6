package org.maillage.alliance.thirdplace;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.web.Frame.Crumb;
import org.maillage.web.OwnPages;
import org.springframework.stereotype.Component;

/** Leads to third places from alliances, and from the page of a team to those around it. */
@Component
record LeadToThirdPlaces(DirectoryPolicy policy) implements OwnPages {

    private static final Pattern TEAM = Pattern.compile("/directory/teams/([0-9a-f]{8}-[0-9a-f-]{27})");

    @Override
    public List<Crumb> on(String page) {
        var team = TEAM.matcher(page);
        var isOfTeam = team.matches();
        if ((!isOfTeam && !page.equals("/alliances")) || !policy.isReadByATeam()) {
            return List.of();
        }
        return List.of(new Crumb(
                say("thirdplace.title"),
                isOfTeam ? ThirdPlace.ofTeam(UUID.fromString(team.group(1))) : ThirdPlace.ALL));
    }
}
