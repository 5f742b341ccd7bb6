package org.maillage.exchange.meeting;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;
import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.account.SignedIn;
import org.maillage.account.Waiting;
import org.maillage.account.Waits;
import org.maillage.directory.DirectoryPolicy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts on the desk what somebody carries since a meeting, before its day comes, and meetings of which nobody says who came. */
@Component
@Order(8)
record ActionsWait(AgreedActions actions, Meetings meetings, DirectoryPolicy policy, Clock clock) implements Waits {

    private static final int DAYS_BEFORE = 14;

    @Override
    public List<Waiting> of(SignedIn me) {
        var today = today(clock);
        var carried = Waiting.first(
                actions.carriedBy(me.person(), today.plusDays(DAYS_BEFORE)).stream()
                        .map(it -> new Waiting(
                                "/meetings/" + it.meeting() + "/after#actions",
                                say("meeting.waits.action", it.words(), it.purpose()),
                                day(it.dueOn()),
                                it.dueOn().isBefore(today)))
                        .toList(),
                more -> new Waiting("/meetings", say("meeting.waits.others", more)));
        var teams = policy.reader(me).teams();
        var untold = teams.isEmpty() ? 0 : meetings.counts(teams).untold();
        return untold == 0
                ? carried
                : Stream.concat(carried.stream(), Stream.of(new Waiting("/meetings", say("meeting.waits.untold", untold))))
                        .toList();
    }
}
