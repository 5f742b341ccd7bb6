package org.maillage.evaluation.fit;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.regex.Pattern;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.web.Frame.Crumb;
import org.maillage.web.OwnPages;
import org.springframework.stereotype.Component;

/** Leads from what a team has underway to noting what evaluation is asked of it. */
@Component
record LeadToFit(DirectoryPolicy policy) implements OwnPages {

    private static final Pattern UNDERWAY =
            Pattern.compile("/(?:alliances|partnerships|projects)/([0-9a-f]{8}-[0-9a-f-]{27})");

    @Override
    public List<Crumb> on(String page) {
        var underway = UNDERWAY.matcher(page);
        return underway.matches() && policy.isReadByATeam()
                ? List.of(new Crumb(say("fit.new"), FitId.ALL + "/new?of=" + underway.group(1)))
                : List.of();
    }
}
