package org.maillage.alliance.thirdplace;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.web.Frame.Crumb;
import org.maillage.web.OwnPages;
import org.springframework.stereotype.Component;

/** Leads from alliances to third places. */
@Component
record LeadToThirdPlaces(DirectoryPolicy policy) implements OwnPages {

    @Override
    public List<Crumb> on(String page) {
        return page.equals("/alliances") && policy.isReadByATeam()
                ? List.of(new Crumb(say("thirdplace.title"), ThirdPlace.ALL))
                : List.of();
    }
}
