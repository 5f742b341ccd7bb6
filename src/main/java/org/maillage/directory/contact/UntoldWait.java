package org.maillage.directory.contact;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
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

/** Says on the page of a team who has not been told yet that they are kept, and on desks who should have been within a month. */
@Component
@Order(7)
record UntoldWait(Untold untold, DirectoryPolicy policy, Clock clock) implements Waits, WaitsForTeam {

    @Override
    public List<Waiting> of(SignedIn me) {
        var reader = policy.reader(me);
        var now = OffsetDateTime.now(clock);
        return reader.teams().stream()
                .flatMap(team -> {
                    var late = untold.count(List.of(team), reader, now.minusMonths(1));
                    return late == 0
                            ? Stream.<Waiting>of()
                            : Stream.of(new Waiting(UntoldController.path(team), say("contact.untold.late", late)));
                })
                .toList();
    }

    @Override
    public List<Link> of(Team team, Reader reader) {
        var waiting = untold.count(List.of(team.id()), reader, OffsetDateTime.now(clock));
        return waiting == 0
                ? List.of()
                : List.of(new Link(say("contact.untold.wait", waiting), UntoldController.path(team.id())));
    }
}
