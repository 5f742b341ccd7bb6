package org.maillage.exchange.meeting;

import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.directory.Keeps;
import org.maillage.directory.Organisation;
import org.maillage.web.Answer;
import org.maillage.web.Here;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What comes of a meeting: what was decided, who does what until when, thanks. */
@Controller
record OutcomeController(
        OutcomeOverview overview, Meetings meetings, AgreedActions actions, InviteGuests inviteGuests, Clock clock) {

    private static final String AFTER = "/meetings/" + Organisation.ID + "/after";
    private static final String DESK = "/desk";
    private static final String PAGE = "exchange/meeting/after";

    @GetMapping(AFTER)
    Answer show(@Keeps Meeting meeting) {
        return Answer.show(PAGE, overview.page(meeting));
    }

    @PostMapping(AFTER)
    Answer save(@Keeps Meeting meeting, @RequestParam MultiValueMap<String, String> sent, @RequestParam int version) {
        var form = OutcomeForm.sent(sent);
        var mistakes = form.filled().check().mistakes().seen(version, meeting.version());
        if (!mistakes.none()) {
            return Answer.refuse(PAGE, overview.page(meeting, form), mistakes);
        }
        var saved = meetings.saveOutcome(
                meeting,
                form.filled().typed(OutcomeForm.DECISIONS),
                form.filled().typed(OutcomeForm.BORN),
                version);
        return Answer.done(meeting.path() + "/after", saved ? "web.form.saved" : "meeting.changed-meanwhile");
    }

    @PostMapping(AFTER + "/actions")
    Answer add(@Keeps Meeting meeting, @RequestParam MultiValueMap<String, String> sent) {
        var form = overview.offer(meeting, AgreedActionForm.sent(sent));
        var mistakes = form.check()
                .unless(
                        actions.of(meeting).size() < AgreedActions.MOST,
                        "what",
                        "meeting.action.too-many",
                        AgreedActions.MOST);
        if (!mistakes.none()) {
            return Answer.refuse(PAGE, overview.page(meeting, form), mistakes);
        }
        actions.add(meeting, form.action());
        return Answer.done(meeting.path() + "/after#actions", "web.form.saved");
    }

    @PostMapping(AFTER + "/actions/{action}/done")
    Answer done(@Keeps Meeting meeting, @PathVariable UUID action, @RequestParam boolean done) {
        actions.done(meeting, action, done ? today(clock) : null);
        var back = Here.formPage("").equals(DESK) ? DESK : meeting.path() + "/after#actions";
        return Answer.done(back, done ? "meeting.action.is-done" : "meeting.action.is-open");
    }

    /** What a mail leads to: what is to be done, as it stands by now, with the button that says that it is. */
    @GetMapping(AFTER + "/actions/{action}/done")
    Answer ask(@Keeps Meeting meeting, @PathVariable UUID action) {
        return overview.ask(meeting, action);
    }

    @PostMapping(AFTER + "/actions/{action}/remove")
    Answer remove(@Keeps Meeting meeting, @PathVariable UUID action) {
        actions.remove(meeting, action);
        return Answer.done(meeting.path() + "/after#actions", "web.form.saved");
    }

    @PostMapping(AFTER + "/thanks")
    Answer thank(
            @Keeps Meeting meeting,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        var form = ThanksForm.sent(sent);
        var mistakes = form.filled().check().mistakes();
        if (!mistakes.none()) {
            return Answer.refuse(PAGE, overview.page(meeting, form), mistakes);
        }
        var thanked = inviteGuests.thank(meeting, form.filled().typed(ThanksForm.THANKS), me);
        return Answer.done(meeting.path() + "/after", "meeting.thanks.done", thanked);
    }
}
