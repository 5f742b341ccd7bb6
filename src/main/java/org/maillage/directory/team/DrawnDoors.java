package org.maillage.directory.team;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.territory.LivedTerritories;
import org.maillage.territory.LivedTerritories.Lived;
import org.maillage.web.Doors;
import org.maillage.web.Frame.Crumb;
import org.maillage.web.Keys;
import org.maillage.web.OwnPages;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The door to drawing a lived territory anew, and the way to it from the page of the territory. */
@Component
record DrawnDoors(LivedTerritories lived, DrawnTerritories drawnTerritories, DirectoryPolicy policy)
        implements Doors, OwnPages {

    private static final Pattern PAGE =
            Pattern.compile("/territories/lived/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:[?].*)?");

    @Draws
    Lived drawn(Keys keys, SignedIn me) {
        var it = lived.get(keys.id("id"));
        DirectoryPolicy.must(
                drawnTerritories.mayDraw(policy.reader(me)).test(it.id().value()));
        return it;
    }

    @Override
    public List<Crumb> on(String page) {
        var found = PAGE.matcher(page);
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (!found.matches() || signedIn == null || !(signedIn.getPrincipal() instanceof SignedIn me)) {
            return List.of();
        }
        var territory = UUID.fromString(found.group(1));
        return drawnTerritories.mayDraw(policy.reader(me)).test(territory)
                ? List.of(new Crumb(say("team.lived.change"), DrawnTerritories.path(territory)))
                : List.of();
    }
}
