package org.maillage.evaluation.funder;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.regex.Pattern;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.evaluation.EvaluationDoor;
import org.maillage.web.Frame.Crumb;
import org.maillage.web.OwnPages;
import org.springframework.stereotype.Component;

/** Leads to reports from the evaluations, and from a convention to one that accounts for it. */
@Component
record LeadToFunderReports(DirectoryPolicy policy) implements OwnPages {

    private static final Pattern CONVENTION = Pattern.compile("/conventions/([0-9a-f]{8}-[0-9a-f-]{27})");

    @Override
    public List<Crumb> on(String page) {
        var convention = CONVENTION.matcher(page);
        if (convention.matches()) {
            return List.of(new Crumb(say("funder.new"), FunderReport.ALL + "/new?convention=" + convention.group(1)));
        }
        return (page.equals(EvaluationDoor.ALL) || page.equals("/conventions")) && policy.isReadByATeam()
                ? List.of(new Crumb(say("funder.reports"), FunderReport.ALL))
                : List.of();
    }
}
