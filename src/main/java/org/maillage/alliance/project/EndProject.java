package org.maillage.alliance.project;

import java.time.LocalDate;
import org.maillage.account.PersonId;
import org.maillage.alliance.ProjectId;
import org.maillage.exchange.ReadNeeds;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a project, and tells the needs that it comes from, once, what became of them. */
@Component
class EndProject {

    private final Projects projects;
    private final ProjectOrigins origins;
    private final ReadNeeds needs;

    EndProject(Projects projects, ProjectOrigins origins, ReadNeeds needs) {
        this.projects = projects;
        this.origins = origins;
        this.needs = needs;
    }

    /**
     * Ends it; false when it was over already.
     *
     * @param became what those read who said the needs
     */
    @Transactional
    public boolean end(ProjectId project, ProjectEnding ending, LocalDate on, String became, PersonId by) {
        if (!projects.end(project, ending, on, became, by)) {
            return false;
        }
        needs.keepers(origins.untold(project)).forEach(it -> origins.tell(project, it));
        return true;
    }

    /** It goes on after all; who has heard of its end is not told a second time. False when it does already. */
    @Transactional
    public boolean goOn(ProjectId project, PersonId by) {
        return projects.goOn(project, by);
    }
}
