package org.maillage.alliance.membership;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.web.Frame.Crumb;
import org.maillage.web.OwnPages;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts the alliances of somebody’s teams into their menu. */
@Component
@Order(30)
record AlliancesInMenu(DirectoryPolicy policy) implements OwnPages {

    @Override
    public List<Crumb> own() {
        return policy.isReadByATeam() ? List.of(new Crumb(say("membership.title"), Alliance.ALL)) : List.of();
    }
}
