package org.maillage.alliance.handover;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.alliance.ProjectId;
import org.maillage.alliance.TellsOfProject;
import org.springframework.stereotype.Component;

/** Tells on the page of a project whom it was proposed to, who carries it, and who gave it back. */
@Component
record DescribeHandovers(Handovers handovers) implements TellsOfProject {

    @Override
    public List<Told> of(ProjectId project) {
        return handovers.of(project).stream()
                .map(it -> new Told(say("handover.told", it.operator(), DescribeHandover.state(it.state())), it.path()))
                .toList();
    }
}
