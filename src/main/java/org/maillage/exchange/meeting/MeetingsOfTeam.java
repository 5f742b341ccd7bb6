package org.maillage.exchange.meeting;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.directory.Link;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.directory.WaitsForTeam;
import org.springframework.stereotype.Component;

/** Leads from the page of a team to its meetings to come. */
@Component
record MeetingsOfTeam(Meetings meetings) implements WaitsForTeam {

    @Override
    public List<Link> of(Team team, Reader reader) {
        var ahead = meetings.counts(List.of(team.id())).ahead();
        return ahead == 0 ? List.of() : List.of(new Link(say("meeting.waits.ahead", ahead), Meeting.ofTeam(team.id())));
    }
}
