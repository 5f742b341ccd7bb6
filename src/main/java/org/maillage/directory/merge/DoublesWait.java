package org.maillage.directory.merge;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.directory.Link;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.directory.WaitsForTeam;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells a team that some of its sheets may be about one actor. */
@Component
@Order(9)
record DoublesWait(Duplicates duplicates) implements WaitsForTeam {

    @Override
    public List<Link> of(Team team, Reader reader) {
        var pairs = duplicates.count(team.id(), reader);
        return pairs == 0 ? List.of() : List.of(new Link(say("merge.waits", pairs), "/directory/duplicates"));
    }
}
