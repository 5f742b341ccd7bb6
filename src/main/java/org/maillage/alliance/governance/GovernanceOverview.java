package org.maillage.alliance.governance;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;
import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Circles;
import org.maillage.account.Role;
import org.maillage.alliance.KnownAlliance;
import org.maillage.alliance.KnownMember;
import org.maillage.alliance.KnowsAlliances;
import org.maillage.alliance.ParticipantId;
import org.maillage.alliance.governance.GovernancePage.Line;
import org.maillage.alliance.governance.GovernancePage.Seated;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;

/** Puts together the page of the governance of an alliance, and its form. */
@Component
record GovernanceOverview(
        GoverningBodies bodies,
        BodyMeetings meetings,
        Decisions decisions,
        KnowsAlliances alliances,
        Circles circles,
        Clock clock) {

    static Frame frame(KnownAlliance alliance, String title) {
        return Frame.of(title, say("governance.description"))
                .under(say("governance.alliances"), "/alliances")
                .under(alliance.name(), alliance.path())
                .asPersonal();
    }

    /** A page below that of the governance. */
    static Frame below(KnownAlliance alliance, String title) {
        return Frame.of(title, say("governance.description"))
                .under(say("governance.alliances"), "/alliances")
                .under(alliance.name(), alliance.path())
                .under(say("governance.title"), GoverningBody.path(alliance.id()))
                .asPersonal();
    }

    GovernanceFormPage form(KnownAlliance alliance, @Nullable GoverningBody body, GoverningBodyForm form) {
        return new GovernanceFormPage(
                below(alliance, say(body == null ? "governance.new" : "governance.change")),
                body == null ? "" : say("governance.change.lead"),
                GoverningBody.path(alliance.id()),
                body == null ? alliance.path() : GoverningBody.path(alliance.id()),
                form.filled(),
                body == null ? 0 : body.version(),
                List.of());
    }

    BodySeatForm seatForm(KnownAlliance alliance, BodySeatForm form) {
        var today = today(clock);
        return form.offer(
                team(alliance),
                alliances.members(alliance.id()).stream()
                        .filter(it -> it.until() == null || !it.until().isBefore(today))
                        .toList());
    }

    List<Choice> team(KnownAlliance alliance) {
        return circles.of(Role.TEAM, alliance.team()).holders().stream()
                .map(it -> new Choice(it.person(), it.name()))
                .toList();
    }

    GovernancePage page(KnownAlliance alliance) {
        return page(alliance, BodySeatForm.blank(today(clock)));
    }

    GovernancePage page(KnownAlliance alliance, BodySeatForm seat) {
        var path = GoverningBody.path(alliance.id());
        var found = bodies.find(alliance.id());
        var body = found.orElse(null);
        var today = today(clock);
        var members =
                alliances.members(alliance.id()).stream().collect(Collectors.toMap(KnownMember::id, KnownMember::name));
        var seats = body == null ? List.<BodySeat>of() : bodies.seats(alliance.id());
        return new GovernancePage(
                frame(alliance, body == null ? say("governance.title") : body.name()),
                path,
                alliance.path(),
                body == null ? "" : rule(body),
                body == null ? "" : body.words(),
                seats.stream()
                        .filter(it -> it.until() == null || it.isTakenOn(today))
                        .map(it -> seated(it, members, path))
                        .toList(),
                seats.stream()
                        .filter(it -> it.until() != null && !it.isTakenOn(today))
                        .map(it -> seated(it, members, path))
                        .toList(),
                body == null ? null : seatForm(alliance, seat).filled(),
                meetings.of(alliance.id()).stream()
                        .map(it -> new Line(it.path(), say("governance.meeting.of", day(it.onDay())), it.place()))
                        .toList(),
                decisions.of(alliance.id()).stream()
                        .map(it -> new Line(it.path(), it.subject(), DescribeDecision.outcome(it)))
                        .toList());
    }

    static String rule(GoverningBody body) {
        var rule = DescribeDecision.rule(body.rule());
        return body.quorum() == null ? rule : rule + " · " + say("governance.quorum.of", body.quorum());
    }

    private static Seated seated(BodySeat it, Map<ParticipantId, String> members, String path) {
        var member = it.member() == null ? "" : members.getOrDefault(it.member(), "");
        var when = span(it.since(), it.until());
        return new Seated(
                it.shownName(), member.isEmpty() ? when : member + " · " + when, path + "/seats/" + it.id() + "/leave");
    }

    private static String span(LocalDate since, @Nullable LocalDate until) {
        return until == null
                ? say("governance.seat.since.only", day(since))
                : say("governance.seat.span", day(since), day(until));
    }
}
