package org.maillage.alliance.action;

import static org.maillage.shared.Words.say;
import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.account.Gesture;
import org.maillage.account.SignedIn;
import org.maillage.account.Waiting;
import org.maillage.account.Waits;
import org.maillage.alliance.AllianceId;
import org.maillage.alliance.KnownAlliance;
import org.maillage.alliance.KnowsAlliances;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.shared.OwnData;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts on the desk what somebody owns of the actions of an alliance, and what its team follows for those without account. */
@Component
@Order(9)
record AllianceActionsWait(AllianceActions actions, KnowsAlliances alliances, DirectoryPolicy policy, Clock clock)
        implements Waits {

    private static final int DAYS_BEFORE = 14;

    @Override
    public List<Waiting> of(SignedIn me) {
        var today = today(clock);
        var owned = actions.ownedBy(me.person(), today.plusDays(DAYS_BEFORE));
        var teams = policy.reader(me).teams();
        var theirs = teams.isEmpty()
                ? Map.<AllianceId, KnownAlliance>of()
                : alliances.of(teams).stream().collect(Collectors.toMap(KnownAlliance::id, it -> it));
        var followed = theirs.isEmpty()
                ? Stream.<AllianceAction>of()
                : actions.open(theirs.keySet()).stream().filter(it -> it.owner() == null && it.isLate(today));
        return Waiting.first(
                Stream.concat(
                                owned.stream()
                                        .filter(it -> theirs.containsKey(it.alliance()))
                                        .map(it -> owned(it, theirs, today)),
                                followed.map(it -> followed(it, today)))
                        .toList(),
                more -> new Waiting("/alliances", say("action.waits.others", more)));
    }

    private static Waiting owned(AllianceAction it, Map<AllianceId, KnownAlliance> alliances, LocalDate today) {
        var alliance = alliances.get(it.alliance());
        return Waiting.until(
                        it.dueOn(),
                        today,
                        it.path(),
                        say("action.waits", it.words(), alliance == null ? "" : alliance.name()))
                .doneBy(new Gesture(it.path() + "/done?done=true", say("action.done")));
    }

    private static Waiting followed(AllianceAction it, LocalDate today) {
        return Waiting.until(
                it.dueOn(), today, it.path(), say("action.waits.followed", OwnData.shown(it.ownerName()), it.words()));
    }
}
