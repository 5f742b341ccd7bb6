package org.maillage.directory;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.web.Frame.Crumb;
import org.maillage.web.OwnPages;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts the directory that somebody keeps into their menu. */
@Component
@Order(10)
record KeptInMenu(DirectoryPolicy policy) implements OwnPages {

    @Override
    public List<Crumb> own() {
        return policy.isReadByATeam() ? List.of(new Crumb(say("directory.mine"), Team.MINE)) : List.of();
    }
}
