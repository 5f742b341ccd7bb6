package org.maillage.exchange.meeting;

import static java.util.Objects.requireNonNullElse;
import static org.maillage.shared.Words.say;

import java.time.Clock;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Oppositions;
import org.maillage.exchange.meeting.Guest.Reply;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.maillage.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What guests answer by the link of their invitation, without an account. To open it changes nothing: programs do that too. */
@Controller
record AnswerController(Guests guests, Oppositions oppositions, DirectoryPolicy policy, Clock clock) {

    private static final String RSVP = "/rsvp/{word:[A-Za-z0-9_-]{43}}";
    private static final String PAGE = "exchange/meeting/rsvp";

    @GetMapping(RSVP)
    Answer show(@Anybody AskedGuest asked) {
        return Answer.show(PAGE, page(asked, AnswerForm.of(asked.guest()), ""));
    }

    @PostMapping(RSVP)
    Answer answer(@Anybody AskedGuest asked, @RequestParam MultiValueMap<String, String> sent) {
        var form = AnswerForm.sent(sent);
        if (!asked.meeting().takesAnswers(clock.instant())) {
            return Answer.conflict(PAGE, page(asked, form, say("meeting.rsvp.over")));
        }
        var mistakes = form.filled().check().mistakes();
        if (!mistakes.none()) {
            return Answer.refuse(PAGE, page(asked, form, ""), mistakes);
        }
        var answer = form.filled().must(AnswerForm.ANSWER);
        var meal =
                answer == Reply.YES && asked.meeting().meal() && form.filled().isTicked(AnswerForm.MEAL);
        guests.answer(asked.guest(), answer, answer == Reply.YES ? form.heads() : 1, meal, "link");
        return Answer.show(PAGE, page(asked, form, say("meeting.rsvp.kept." + (answer == Reply.YES ? "yes" : "no"))));
    }

    /** They want no mails any more, from nobody here, and are not kept by name. */
    @PostMapping(RSVP + "/stop")
    Answer stop(@Anybody AskedGuest asked) {
        oppositions.oppose(requireNonNullElse(asked.guest().email(), ""));
        guests.erase(asked.guest());
        return Answer.show(
                PAGE,
                page(asked, AnswerForm.of(asked.guest()), say("meeting.rsvp.stopped"))
                        .without());
    }

    private AnswerPage page(AskedGuest asked, AnswerForm form, String said) {
        var meeting = asked.meeting();
        return new AnswerPage(
                Frame.of(meeting.purpose(), say("meeting.rsvp.description")).asPersonal(),
                asked.path(),
                meeting.purpose(),
                MeetingOverview.form(meeting.kind(), meeting.ownForm()),
                meeting.when(),
                meeting.where(),
                meeting.words(),
                policy.nameOf(meeting.team()),
                asked.guest().shownName(),
                said,
                meeting.isCancelled(),
                meeting.takesAnswers(clock.instant()),
                meeting.meal(),
                form.filled());
    }
}
