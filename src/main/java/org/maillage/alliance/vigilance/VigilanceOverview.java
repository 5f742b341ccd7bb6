package org.maillage.alliance.vigilance;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.maillage.account.SignedIn;
import org.maillage.shared.Words;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;

/** Puts together the page of points of vigilance. */
@Component
record VigilanceOverview(
        WeighPair weigh, Thresholds thresholds, PairDecisions decisions, SayPairDecisionRows rows, Clock clock) {

    VigilancePage page(Pair pair, SignedIn me) {
        var today = Words.today(clock);
        return new VigilancePage(
                frame(say("vigilance.title")),
                rows.say(weigh.point(pair, me, today)),
                VigilanceController.VIGILANCE + "/new",
                time(pair, today),
                rows.rows(decisions.of(pair.place(), me.person()), today),
                rows.rows(
                        decisions.shownTo(pair.team()).stream()
                                .filter(it -> !isOwn(it, pair, me))
                                .toList(),
                        today),
                pair.programme() != null);
    }

    static Frame frame(String title) {
        return Frame.of(title, say("vigilance.description")).asPersonal();
    }

    static boolean isOwn(PairDecision decision, Pair pair, SignedIn me) {
        return decision.place() == null
                ? pair.place() == null && me.id().equals(decision.writer())
                : Objects.equals(decision.place(), pair.place());
    }

    private List<String> time(Pair pair, LocalDate today) {
        var quarter = Quarter.upTo(today);
        var share = weigh.share(pair, today);
        var said = new ArrayList<String>();
        said.add(say(
                share.all() == 0 ? "vigilance.time.none" : "vigilance.time",
                day(quarter.from()),
                day(quarter.until()),
                SayPairDecisionRows.share(share)));
        said.add(thresholds
                .percent(pair.programme())
                .map(it -> say("vigilance.threshold.is", pair.programmeTitle(), it))
                .orElseGet(() -> pair.programme() == null
                        ? say("vigilance.threshold.no-programme")
                        : say("vigilance.threshold.none", pair.programmeTitle())));
        return said;
    }
}
