package org.maillage.alliance.thirdplace;

import java.util.List;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Keeps;
import org.maillage.directory.Organisations;
import org.maillage.shared.NotFound;
import org.maillage.web.Doors;
import org.maillage.web.Here;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/**
 * The doors of third places, and of who is tied to them: a team opens those around it that the reader sees. What one team says of
 * a place is not there for another.
 */
@Component
record ThirdPlaceDoors(ThirdPlaces places, PlaceTies ties, Organisations organisations, DirectoryPolicy policy)
        implements Doors {

    @Keeps
    ThirdPlace kept(Keys keys, SignedIn me) {
        var team = keys.id("id");
        var reader = policy.reader(me);
        DirectoryPolicy.must(reader.teams().contains(team));
        var id = organisations.latest(keys.id("place"));
        return places.find(team, id, reader)
                .map(it -> new ThirdPlace(team, it, places.sheets(List.of(id)).getOrDefault(id, List.of(id))))
                .orElseThrow(() -> new NotFound("third place", id));
    }

    @Keeps
    PlaceTie tie(Keys keys, SignedIn me) {
        var id = keys.id("tie");
        var tie = ties.find(kept(keys, me), id).orElseThrow(() -> new NotFound("tie", id));
        if (tie.example()) {
            Here.markDemonstration();
        }
        return tie;
    }
}
