package org.maillage.network.introduction;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.regex.Pattern;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.web.Frame.Crumb;
import org.maillage.web.OwnPages;
import org.springframework.stereotype.Component;

/**
 * Leads from the page of a team to the reader's own introductions, and from that of an organisation to introducing it. The
 * menu has no room for one more word where screens are narrow.
 */
@Component
record LeadToIntroductions(DirectoryPolicy policy) implements OwnPages {

    private static final Pattern SHEET = Pattern.compile("/directory/([0-9a-f]{8}-[0-9a-f-]{27})");

    private static final Pattern TEAM = Pattern.compile("/directory/teams/[0-9a-f]{8}-[0-9a-f-]{27}");

    @Override
    public List<Crumb> on(String page) {
        if (!policy.isReadByATeam()) {
            return List.of();
        }
        if (TEAM.matcher(page).matches()) {
            return List.of(new Crumb(say("introduction.mine"), "/introductions"));
        }
        var sheet = SHEET.matcher(page);
        return sheet.matches()
                ? List.of(
                        new Crumb(say("introduction.begin"), "/introductions/new?first=organisation-" + sheet.group(1)))
                : List.of();
    }
}
