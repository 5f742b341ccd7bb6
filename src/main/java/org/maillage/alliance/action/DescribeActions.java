package org.maillage.alliance.action;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;
import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.maillage.alliance.KnownAlliance;
import org.maillage.alliance.PartOfAlliance;
import org.maillage.alliance.PartOfAlliance.Line;
import org.maillage.alliance.TellsOfAlliance;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells on the page of an alliance what is to be done. */
@Component
@Order(3)
record DescribeActions(AllianceActions actions, AllianceActionOverview overview, Clock clock)
        implements TellsOfAlliance {

    @Override
    public List<PartOfAlliance> of(KnownAlliance alliance) {
        var today = today(clock);
        var open = actions.open(Set.of(alliance.id()));
        var names = overview.names(open);
        return open.isEmpty()
                ? List.of()
                : List.of(new PartOfAlliance(
                        "actions",
                        say("action.title"),
                        "",
                        open.stream()
                                .map(it -> new Line(
                                        it.words(),
                                        say("action.by", AllianceActionOverview.owner(it, names), day(it.dueOn())),
                                        it.path(),
                                        it.isLate(today) ? say("action.late") : ""))
                                .toList(),
                        List.of()));
    }
}
