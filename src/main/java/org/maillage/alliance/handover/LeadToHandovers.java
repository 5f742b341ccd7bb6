package org.maillage.alliance.handover;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.regex.Pattern;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.web.Frame.Crumb;
import org.maillage.web.OwnPages;
import org.springframework.stereotype.Component;

/** Leads from the page of alliances to the hand-overs, and from a project to handing it over. */
@Component
record LeadToHandovers(DirectoryPolicy policy) implements OwnPages {

    private static final Pattern PROJECT = Pattern.compile("/projects/([0-9a-f]{8}-[0-9a-f-]{27})");

    @Override
    public List<Crumb> on(String page) {
        if (!policy.isReadByATeam()) {
            return List.of();
        }
        if (page.equals("/alliances")) {
            return List.of(new Crumb(say("handover.title"), Handover.ALL));
        }
        var project = PROJECT.matcher(page);
        return project.matches()
                ? List.of(new Crumb(say("handover.begin"), Handover.ALL + "/new?project=" + project.group(1)))
                : List.of();
    }
}
