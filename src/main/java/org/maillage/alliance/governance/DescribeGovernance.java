package org.maillage.alliance.governance;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.stream.Stream;
import org.maillage.alliance.KnownAlliance;
import org.maillage.alliance.PartOfAlliance;
import org.maillage.alliance.PartOfAlliance.Line;
import org.maillage.alliance.PartOfAlliance.Way;
import org.maillage.alliance.TellsOfAlliance;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells of its governance on the page of an alliance: the body, what is under way, the last meetings. */
@Component
@Order(2)
record DescribeGovernance(GoverningBodies bodies, BodyMeetings meetings, Decisions decisions)
        implements TellsOfAlliance {

    private static final int MOST_MEETINGS = 3;

    @Override
    public List<PartOfAlliance> of(KnownAlliance alliance) {
        var path = GoverningBody.path(alliance.id());
        var body = bodies.find(alliance.id());
        var lines = body.isEmpty()
                ? List.<Line>of()
                : Stream.of(
                                Stream.of(new Line(body.get().name(), GovernanceOverview.rule(body.get()), path, "")),
                                decisions.of(alliance.id()).stream()
                                        .filter(it ->
                                                !it.outcome().isFinal() && it.outcome() != DecisionOutcome.REJECTED)
                                        .map(it -> new Line(it.subject(), "", it.path(), DescribeDecision.outcome(it))),
                                meetings.of(alliance.id()).stream()
                                        .limit(MOST_MEETINGS)
                                        .map(it -> new Line(
                                                say("governance.meeting.of", day(it.onDay())),
                                                it.place(),
                                                it.path(),
                                                "")))
                        .flatMap(it -> it)
                        .toList();
        return List.of(new PartOfAlliance(
                "governance",
                say("governance.title"),
                say("governance.none"),
                lines,
                body.isEmpty()
                        ? List.of(new Way(say("governance.new"), path + "/edit"))
                        : List.of(
                                new Way(say("governance.meeting.new"), alliance.path() + "/meetings/new"),
                                new Way(say("governance.see"), path))));
    }
}
