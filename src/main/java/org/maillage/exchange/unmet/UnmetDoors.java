package org.maillage.exchange.unmet;

import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Team;
import org.maillage.shared.NotFound;
import org.maillage.web.Anybody;
import org.maillage.web.Doors;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** Everybody reads what a team has agreed to; the team reads it before. */
@Component
record UnmetDoors(DirectoryPolicy policy, UnmetChoices choices) implements Doors {

    @Anybody
    UnmetOfTeam read(Keys keys, @Nullable SignedIn me) {
        var id = keys.id("id");
        var it = new UnmetOfTeam(
                new Team(id, policy.nameOf(id)),
                policy.reader(me).teams().contains(id),
                choices.of(id).orElse(null));
        if (it.team().name().isEmpty() || !(it.keeps() || it.isPublic())) {
            throw new NotFound("territory", id);
        }
        return it;
    }
}
