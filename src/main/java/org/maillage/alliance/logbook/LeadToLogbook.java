package org.maillage.alliance.logbook;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.web.Frame.Crumb;
import org.maillage.web.OwnPages;
import org.springframework.stereotype.Component;

/** Leads from the desk to the logbook. */
@Component
record LeadToLogbook(DirectoryPolicy policy) implements OwnPages {

    @Override
    public List<Crumb> on(String page) {
        return page.equals("/desk") && policy.isReadByATeam()
                ? List.of(new Crumb(say("logbook.title"), LogEntry.LOGBOOK))
                : List.of();
    }
}
