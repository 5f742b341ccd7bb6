package org.maillage.network.files;

import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.network.ActorTie;
import org.maillage.network.TiedActors;
import org.maillage.network.Ties;
import org.maillage.network.Ties.Between;
import org.springframework.stereotype.Component;

/** Finds what a file of Kumu would bring to the ties of a team; changes nothing. */
@Component
record MatchKumu(TiedActors actors, Ties ties, Clock clock) {

    /** @param kinds what the types of its connections mean as the team says, by their words */
    KumuFindings findings(Team team, KumuMap map, Map<String, String> kinds, Reader reader) {
        var noted = new HashMap<Between, ActorTie>();
        for (var it : ties.all(team.id(), reader)) {
            var tie = it.tie();
            noted.put(Between.of(tie.one(), tie.other(), tie.kind()), tie);
        }
        var sorting = new SortConnections(
                NamedInKumu.of(map, actors, team.id(), reader),
                new KumuKinds(kinds),
                noted,
                Set.copyOf(ties.takenOut(team.id())),
                today(clock));
        map.connections().forEach(sorting::take);
        return sorting.found();
    }
}
