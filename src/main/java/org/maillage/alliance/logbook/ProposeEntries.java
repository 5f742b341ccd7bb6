package org.maillage.alliance.logbook;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.account.Activity;
import org.maillage.account.SignedIn;
import org.maillage.account.TellsActivities;
import org.maillage.shared.Words;
import org.springframework.stereotype.Component;

/** What somebody has written down elsewhere and has no entry of: proposed once, until they say yes or no. */
@Component
record ProposeEntries(List<TellsActivities> tellers, LogEntries entries, Clock clock) {

    /** So far back is looked: what is older is remembered badly. */
    static final int DAYS = 60;

    /** The latest first. */
    List<Activity> of(SignedIn me) {
        var from = Words.today(clock).minusDays(DAYS);
        var told = tellers.stream().flatMap(it -> it.of(me, from).stream()).toList();
        var seenTo = entries.seenTo(me.person(), told.stream().map(Activity::of).toList());
        return told.stream()
                .filter(it -> !seenTo.contains(it.of()))
                .sorted(Comparator.comparing(Activity::day).reversed().thenComparing(Activity::of))
                .toList();
    }

    /** One of them; empty when it is not, or not any more. */
    Optional<Activity> find(SignedIn me, Activity.Kind kind, UUID of) {
        return of(me).stream()
                .filter(it -> it.kind() == kind && it.of().equals(of))
                .findFirst();
    }
}
