package org.maillage.exchange.meeting;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;
import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.Circles;
import org.maillage.account.Role;
import org.maillage.exchange.meeting.MeetingOutcomePage.Row;
import org.maillage.shared.NotFound;
import org.maillage.web.Answer;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.maillage.web.OneButton;
import org.maillage.web.Signal;
import org.springframework.stereotype.Component;

/** Puts together the page of what comes of a meeting. */
@Component
record OutcomeOverview(
        AgreedActions actions,
        Guests guests,
        InviteGuests inviteGuests,
        Circles circles,
        Addressees addressees,
        Clock clock) {

    MeetingOutcomePage page(Meeting meeting) {
        return page(meeting, OutcomeForm.of(meeting), blank(meeting), ThanksForm.usual());
    }

    MeetingOutcomePage page(Meeting meeting, OutcomeForm outcome) {
        return page(meeting, outcome, blank(meeting), ThanksForm.usual());
    }

    MeetingOutcomePage page(Meeting meeting, AgreedActionForm action) {
        return page(meeting, OutcomeForm.of(meeting), action, ThanksForm.usual());
    }

    MeetingOutcomePage page(Meeting meeting, ThanksForm thanks) {
        return page(meeting, OutcomeForm.of(meeting), blank(meeting), thanks);
    }

    private AgreedActionForm blank(Meeting meeting) {
        return offer(meeting, AgreedActionForm.blank(today(clock)));
    }

    /** The form with those of the team to choose from. */
    AgreedActionForm offer(Meeting meeting, AgreedActionForm form) {
        return form.offer(circles.of(Role.TEAM, meeting.team()).holders().stream()
                .map(it -> new Choice(it.person(), it.name()))
                .toList());
    }

    private MeetingOutcomePage page(Meeting meeting, OutcomeForm outcome, AgreedActionForm action, ThanksForm thanks) {
        var agreed = actions.of(meeting);
        var names = addressees.of(agreed.stream()
                .map(AgreedAction::carrier)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var toThank = inviteGuests
                .reachable(guests.of(meeting).stream()
                        .filter(it -> it.isThere() && it.thankedAt() == null)
                        .toList())
                .size();
        return new MeetingOutcomePage(
                MeetingOverview.frame(meeting, say("meeting.step.after")),
                meeting.path() + "/after",
                meeting.version(),
                outcome.filled(),
                rows(meeting, agreed, names),
                action.filled(),
                thanks.filled(),
                toThank == 0 ? "" : say("meeting.thanks.now", toThank),
                outcome.filled().mistakes().none()
                        ? action.filled().mistakes().none()
                                ? thanks.filled().mistakes()
                                : action.filled().mistakes()
                        : outcome.filled().mistakes());
    }

    /** The page with one button to which a mail leads for an action. */
    Answer ask(Meeting meeting, UUID id) {
        var action = actions.find(meeting, id).orElseThrow(() -> new NotFound("action", id));
        var doneOn = action.doneOn();
        var isDone = doneOn != null;
        return OneButton.show(new OneButton(
                MeetingOverview.frame(meeting, say("meeting.actions")),
                List.of(
                        say("meeting.waits.action", action.words(), meeting.purpose()),
                        doneOn == null ? day(action.dueOn()) : say("meeting.action.done-on", day(doneOn))),
                meeting.path() + "/after/actions/" + id + "/done?done=" + !isDone,
                say(isDone ? "meeting.action.not-done" : "meeting.action.done"),
                new Frame.Crumb(say("meeting.action.see"), meeting.path() + "/after#actions")));
    }

    private List<Row> rows(Meeting meeting, List<AgreedAction> agreed, Map<UUID, Addressee> names) {
        var today = today(clock);
        return agreed.stream()
                .map(it -> {
                    var known = it.carrier() == null ? null : names.get(it.carrier());
                    var who = it.carrier() == null
                            ? it.carrierName()
                            : known == null ? say("account.erased") : known.name();
                    var late = it.doneOn() == null && it.dueOn().isBefore(today);
                    return new Row(
                            meeting.path() + "/after/actions/" + it.id(),
                            it.words(),
                            say("meeting.action.until", who, day(it.dueOn())),
                            it.doneOn() != null,
                            it.doneOn() != null ? Signal.DONE : late ? Signal.LATE : Signal.WAITING,
                            it.doneOn() != null
                                    ? say("meeting.action.done-on", day(it.doneOn()))
                                    : say(late ? "meeting.action.late" : "meeting.action.open"));
                })
                .toList();
    }
}
