package org.maillage.exchange.meeting;

import static org.maillage.shared.Words.say;
import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.account.Gesture;
import org.maillage.account.SignedIn;
import org.maillage.account.Waiting;
import org.maillage.account.Waits;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.shared.Hours;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts on the desk meetings that are near, what somebody carries since a meeting, before its day comes, and meetings of which nobody says who came. */
@Component
@Order(8)
record ActionsWait(AgreedActions actions, Meetings meetings, DirectoryPolicy policy, Clock clock) implements Waits {

    private static final int DAYS_BEFORE = 14;

    @Override
    public List<Waiting> of(SignedIn me) {
        var today = today(clock);
        var carried = Waiting.first(
                actions.carriedBy(me.person(), today.plusDays(DAYS_BEFORE)).stream()
                        .map(it -> carried(it, today))
                        .toList(),
                more -> new Waiting("/meetings", say("meeting.waits.others", more)));
        var teams = policy.reader(me).teams();
        return teams.isEmpty()
                ? carried
                : Stream.of(near(teams), carried.stream(), untold(teams))
                        .flatMap(it -> it)
                        .toList();
    }

    private static Waiting carried(AgreedActions.Open it, LocalDate today) {
        var after = "/meetings/" + it.meeting() + "/after";
        return Waiting.until(
                        it.dueOn(), today, after + "#actions", say("meeting.waits.action", it.words(), it.purpose()))
                .doneBy(new Gesture(after + "/actions/" + it.id() + "/done?done=true", say("meeting.action.done")));
    }

    private Stream<Waiting> near(Set<UUID> teams) {
        return meetings.near(teams, OffsetDateTime.now(clock).plusDays(DAYS_BEFORE)).stream()
                .map(it -> new Waiting(
                        "/meetings/" + it.id(),
                        say("meeting.waits.near", it.purpose()),
                        Hours.moment(it.startsAt().toInstant(), ZoneId.of(it.zone())),
                        false,
                        it.startsAt().atZoneSameInstant(ZoneId.of(it.zone())).toLocalDate()));
    }

    private Stream<Waiting> untold(Set<UUID> teams) {
        var untold = meetings.counts(teams).untold();
        return untold == 0 ? Stream.of() : Stream.of(new Waiting("/meetings", say("meeting.waits.untold", untold)));
    }
}
