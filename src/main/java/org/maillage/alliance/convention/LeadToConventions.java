package org.maillage.alliance.convention;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.web.Frame.Crumb;
import org.maillage.web.OwnPages;
import org.springframework.stereotype.Component;

/** Leads from the desk and the alliances to the conventions of a team. */
@Component
record LeadToConventions(DirectoryPolicy policy) implements OwnPages {

    private static final List<String> FROM = List.of("/desk", "/alliances");

    @Override
    public List<Crumb> on(String page) {
        return FROM.contains(page) && policy.isReadByATeam()
                ? List.of(new Crumb(say("convention.all"), Convention.LIST))
                : List.of();
    }
}
