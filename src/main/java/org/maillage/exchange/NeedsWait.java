package org.maillage.exchange;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.directory.Link;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.directory.WaitsForTeam;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads from the page of a team to the urgent needs that it has noted. */
@Component
@Order(8)
record NeedsWait(KeptNeeds kept) implements WaitsForTeam {

    @Override
    public List<Link> of(Team team, Reader reader) {
        var urgent = kept.urgent(team.id(), reader);
        return urgent == 0
                ? List.of()
                : List.of(new Link(
                        say("exchange.waits", urgent), KeptNeedsOverview.path(team) + "?kind=need&state=open"));
    }
}
