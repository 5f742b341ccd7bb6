package org.maillage.alliance.timesheet;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.web.Frame.Crumb;
import org.maillage.web.OwnPages;
import org.springframework.stereotype.Component;

/** Leads from the desk and the alliances to the operations whose hours are shown day by day. */
@Component
record LeadToOperations(DirectoryPolicy policy) implements OwnPages {

    private static final List<String> FROM = List.of("/desk", "/alliances");

    @Override
    public List<Crumb> on(String page) {
        return FROM.contains(page) && policy.isReadByATeam()
                ? List.of(new Crumb(say("timesheet.all"), Operation.LIST))
                : List.of();
    }
}
