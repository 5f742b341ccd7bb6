package org.maillage.directory;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.account.SignedIn;
import org.maillage.web.Frame.Crumb;
import org.maillage.web.OwnPages;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Puts the directory that somebody keeps into their menu. */
@Component
record KeptInMenu(DirectoryPolicy policy) implements OwnPages {

    @Override
    public List<Crumb> own() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || !(signedIn.getPrincipal() instanceof SignedIn me)) {
            return List.of();
        }
        try {
            return policy.reader(me).teams().isEmpty()
                    ? List.of()
                    : List.of(new Crumb(say("directory.mine"), Team.MINE));
        } catch (DataAccessException e) {
            // The page that says that the database is away has a menu too.
            return List.of();
        }
    }
}
