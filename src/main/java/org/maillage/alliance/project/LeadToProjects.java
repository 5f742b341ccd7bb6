package org.maillage.alliance.project;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.regex.Pattern;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.web.Frame.Crumb;
import org.maillage.web.OwnPages;
import org.springframework.stereotype.Component;

/** Leads to the projects from the page of alliances and from the desk, and from a need or an alliance to a project that begins with it. */
@Component
record LeadToProjects(DirectoryPolicy policy) implements OwnPages {

    private static final Pattern NEED = Pattern.compile("/needs/([0-9a-f]{8}-[0-9a-f-]{27})");
    private static final Pattern ALLIANCE = Pattern.compile("/alliances/([0-9a-f]{8}-[0-9a-f-]{27})");

    @Override
    public List<Crumb> on(String page) {
        if (!policy.isReadByATeam()) {
            return List.of();
        }
        if (page.equals("/alliances")) {
            return List.of(new Crumb(say("project.title"), Project.ALL));
        }
        var need = NEED.matcher(page);
        if (need.matches()) {
            return begin("need", need.group(1));
        }
        var alliance = ALLIANCE.matcher(page);
        return alliance.matches() ? begin("alliance", alliance.group(1)) : List.of();
    }

    private static List<Crumb> begin(String from, String id) {
        return List.of(new Crumb(say("project.begin-from"), Project.ALL + "/new?" + from + "=" + id));
    }
}
