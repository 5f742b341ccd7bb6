package org.maillage.evaluation.fragility;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.evaluation.EvaluationDoor;
import org.maillage.web.Frame.Crumb;
import org.maillage.web.OwnPages;
import org.springframework.stereotype.Component;

/** Leads from evaluations to diagnoses of fragilities. */
@Component
record LeadToFragilities(DirectoryPolicy policy) implements OwnPages {

    @Override
    public List<Crumb> on(String page) {
        return page.equals(EvaluationDoor.ALL) && policy.isReadByATeam()
                ? List.of(new Crumb(say("fragility.list"), DiagnosisId.ALL))
                : List.of();
    }
}
