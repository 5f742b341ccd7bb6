package org.maillage.exchange;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Link;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.directory.WaitsForTeam;
import org.maillage.web.Frame.Crumb;
import org.maillage.web.OwnPages;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Puts urgent needs on the page of their team, and the list of needs into the menu of whoever is of one. */
@Component
@Order(8)
record NeedsWait(KeptNeeds kept, DirectoryPolicy policy) implements WaitsForTeam, OwnPages {

    @Override
    public List<Link> of(Team team, Reader reader) {
        var urgent = kept.urgent(team.id(), reader);
        var all = new Link(say("needs.title"), KeptNeedsOverview.path(team));
        return urgent == 0
                ? List.of(all)
                : List.of(
                        new Link(say("needs.waits", urgent), KeptNeedsOverview.path(team) + "?kind=need&state=open"), all);
    }

    @Override
    public List<Crumb> own() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || !(signedIn.getPrincipal() instanceof SignedIn me)) {
            return List.of();
        }
        try {
            return policy.reader(me).teams().isEmpty()
                    ? List.of()
                    : List.of(new Crumb(say("needs.menu"), KeptNeedsOverview.MINE));
        } catch (DataAccessException e) {
            // The page that says that the database is away has a menu too.
            return List.of();
        }
    }
}
