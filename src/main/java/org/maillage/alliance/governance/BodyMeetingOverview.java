package org.maillage.alliance.governance;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;
import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.ActionOfMeeting;
import org.maillage.alliance.BodyMeetingId;
import org.maillage.alliance.KnownAlliance;
import org.maillage.alliance.KnowsActions;
import org.maillage.alliance.governance.BodyMeetingPage.Action;
import org.maillage.alliance.governance.BodyMeetingPage.Decided;
import org.maillage.web.Choice;
import org.maillage.web.Signal;
import org.springframework.stereotype.Component;

/** Puts together the page of a meeting, and its form. */
@Component
record BodyMeetingOverview(
        GoverningBodies bodies, BodyMeetings meetings, Decisions decisions, KnowsActions actions, Clock clock) {

    BodyMeetingForm blank(KnownAlliance alliance) {
        return offer(alliance, BodyMeetingForm.blank(today(clock)), Set.of());
    }

    BodyMeetingForm of(KnownAlliance alliance, BodyMeeting meeting) {
        var present = meetings.present(meeting);
        return offer(alliance, BodyMeetingForm.of(meeting, present), present);
    }

    /** The form with those who may have come: who sits there by now, and who came. */
    BodyMeetingForm offer(KnownAlliance alliance, BodyMeetingForm form, Set<UUID> present) {
        var on = form.filled().get(BodyMeetingForm.ON);
        var day = on == null ? today(clock) : on;
        return form.offer(bodies.seats(alliance.id()).stream()
                .filter(it -> it.isTakenOn(day) || it.until() == null || present.contains(it.id()))
                .toList());
    }

    /** @param meeting null for one that is new */
    GovernanceFormPage form(
            KnownAlliance alliance, @Nullable BodyMeeting meeting, BodyMeetingForm form, BodyMeetingId id) {
        return new GovernanceFormPage(
                GovernanceOverview.below(
                        alliance, say(meeting == null ? "governance.meeting.new" : "governance.meeting.change")),
                "",
                meeting == null ? alliance.path() + "/meetings" : meeting.path(),
                meeting == null ? GoverningBody.path(alliance.id()) : meeting.path(),
                form.filled(),
                meeting == null ? null : meeting.version(),
                meeting == null ? List.of(new Choice("id", id.value().toString())) : List.of());
    }

    BodyMeetingPage page(KnownAlliance alliance, BodyMeeting meeting) {
        return new BodyMeetingPage(
                GovernanceOverview.below(alliance, title(meeting)),
                meeting.path(),
                meeting.place(),
                present(meeting),
                meeting.others(),
                meeting.words(),
                decisions.at(meeting).stream().map(it -> decided(it, meeting)).toList(),
                actions.of(alliance, meeting.id()).stream().map(this::action).toList(),
                actions.newPath(alliance, meeting.id()));
    }

    static String title(BodyMeeting meeting) {
        return say("governance.meeting.of", day(meeting.onDay()));
    }

    /** Who came of those who sit in the body, by name. */
    List<String> present(BodyMeeting meeting) {
        var came = meetings.present(meeting);
        return bodies.seats(meeting.alliance()).stream()
                .filter(it -> came.contains(it.id()))
                .map(BodySeat::shownName)
                .toList();
    }

    /** What a meeting has to do with a decision is its last round there. */
    static DecisionRound round(Decision decision, BodyMeeting meeting) {
        return decision.rounds().stream()
                .filter(it -> it.meeting().equals(meeting.id()))
                .reduce((one, later) -> later)
                .orElseThrow();
    }

    private static Decided decided(Decision it, BodyMeeting meeting) {
        var round = round(it, meeting);
        return new Decided(
                it.path(),
                it.subject(),
                DescribeDecision.rule(it.rule()),
                round.proposal(),
                DescribeDecision.sum(round),
                DescribeDecision.signal(it),
                DescribeDecision.outcome(it));
    }

    private Action action(ActionOfMeeting it) {
        var done = it.doneOn();
        var late = done == null && it.dueOn().isBefore(today(clock));
        return new Action(
                it.path(),
                it.words(),
                say("governance.action.by", it.owner(), day(it.dueOn())),
                done != null ? Signal.DONE : late ? Signal.LATE : Signal.WAITING,
                done != null
                        ? say("governance.action.done", day(done))
                        : say(late ? "governance.action.late" : "governance.action.open"));
    }
}
