package org.maillage.exchange.note;

import static org.maillage.shared.Words.say;
import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.util.List;
import org.maillage.directory.Link;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.directory.WaitsForTeam;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads from the page of a team to whom it calls back this week. */
@Component
@Order(7)
record DueOfTeam(NotesOfTeam notes, Clock clock) implements WaitsForTeam {

    private static final int DAYS = 7;

    @Override
    public List<Link> of(Team team, Reader reader) {
        var due = notes.due(team.id(), today(clock).plusDays(DAYS));
        return due == 0
                ? List.of()
                : List.of(new Link(say("note.waits.due", due), ExchangeNote.ofTeam(team.id()) + "#next"));
    }
}
