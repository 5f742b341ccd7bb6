package org.maillage.directory.suggestion;

import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.account.SignedIn;
import org.maillage.account.Waiting;
import org.maillage.account.Waits;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Link;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.directory.WaitsForTeam;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts what visitors have suggested on the desks of those who look at it. */
@Component
@Order(7)
record SuggestionsWait(Suggestions suggestions, DirectoryPolicy policy) implements Waits, WaitsForTeam {

    @Override
    public List<Waiting> of(SignedIn me) {
        var reader = policy.reader(me);
        var waiting = reader.keepsSome() ? suggestions.count(reader) : 0;
        return waiting == 0
                ? List.of()
                : List.of(new Waiting("/directory/suggestions", say("suggestion.waits", waiting)));
    }

    @Override
    public List<Link> of(Team team, Reader reader) {
        var waiting = suggestions.count(reader.ofOne(team.id()));
        return waiting == 0 ? List.of() : List.of(new Link(say("suggestion.waits", waiting), "/directory/suggestions"));
    }
}
