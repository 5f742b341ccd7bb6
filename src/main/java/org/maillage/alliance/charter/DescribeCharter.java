package org.maillage.alliance.charter;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;
import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.util.List;
import org.maillage.alliance.KnownAlliance;
import org.maillage.alliance.PartOfAlliance;
import org.maillage.alliance.PartOfAlliance.Line;
import org.maillage.alliance.PartOfAlliance.Way;
import org.maillage.alliance.TellsOfAlliance;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells of the versions of its charter on the page of an alliance. */
@Component
@Order(1)
record DescribeCharter(Charters charters, Clock clock) implements TellsOfAlliance {

    @Override
    public List<PartOfAlliance> of(KnownAlliance alliance) {
        var all = CharterVersion.all(alliance.id());
        var signatures = charters.signatures(alliance.id());
        var lines = charters.of(alliance.id()).stream()
                .map(it -> new Line(
                        say("charter.version", it.number()),
                        say(
                                        it.effectiveOn().isAfter(today(clock))
                                                ? "charter.effective.ahead"
                                                : "charter.effective.since",
                                        day(it.effectiveOn()))
                                + " · "
                                + say(
                                        "charter.signatures.count",
                                        signatures.stream()
                                                .filter(one -> one.number() == it.number())
                                                .count()),
                        it.path(),
                        ""))
                .toList();
        return List.of(new PartOfAlliance(
                "charter",
                say("charter.title"),
                say("charter.none"),
                lines,
                lines.isEmpty()
                        ? List.of(new Way(say("charter.new"), all + "/new"))
                        : List.of(
                                new Way(say("charter.bound.title"), all + "/bound"),
                                new Way(say("charter.new"), all + "/new"))));
    }
}
