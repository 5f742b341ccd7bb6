package org.maillage.exchange.meeting;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Link;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.directory.WaitsForTeam;
import org.maillage.web.Frame.Crumb;
import org.maillage.web.OwnPages;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Leads whoever is of a team to its meetings: from its page, and from the menu. */
@Component
record MeetingsOfTeam(Meetings meetings, DirectoryPolicy policy) implements WaitsForTeam, OwnPages {

    @Override
    public List<Link> of(Team team, Reader reader) {
        var ahead = meetings.counts(List.of(team.id())).ahead();
        return ahead == 0
                ? List.of()
                : List.of(new Link(say("meeting.waits.ahead", ahead), Meeting.ofTeam(team.id())));
    }

    @Override
    public List<Crumb> own() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || !(signedIn.getPrincipal() instanceof SignedIn me)) {
            return List.of();
        }
        try {
            return policy.reader(me).teams().isEmpty()
                    ? List.of()
                    : List.of(new Crumb(say("meeting.meetings"), "/meetings"));
        } catch (DataAccessException e) {
            // The page that says that the database is away has a menu too.
            return List.of();
        }
    }
}
