package org.maillage.exchange.meeting;

import static java.util.Objects.requireNonNullElse;
import static org.maillage.shared.Words.say;

import java.time.Clock;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Oppositions;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.maillage.web.ComingAnswer;
import org.maillage.web.ComingAnswer.Reply;
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
        return Answer.show(PAGE, page(asked, form(asked), ""));
    }

    @PostMapping(RSVP)
    Answer answer(@Anybody AskedGuest asked, @RequestParam MultiValueMap<String, String> sent) {
        var form = ComingAnswer.sent(sent);
        if (!asked.meeting().takesAnswers(clock.instant())) {
            return Answer.conflict(PAGE, page(asked, form, say("meeting.rsvp.over")));
        }
        var mistakes = form.check();
        if (!mistakes.none()) {
            return Answer.refuse(PAGE, page(asked, form, ""), mistakes);
        }
        guests.answer(
                asked.guest(),
                form.comes() ? Reply.YES : Reply.NO,
                form.heads(),
                asked.meeting().meal() && form.eats(),
                "link");
        return Answer.show(PAGE, page(asked, form, say(form.comes() ? "web.coming.kept.yes" : "web.coming.kept.no")));
    }

    /** They want no mails any more, from nobody here, and are not kept by name. */
    @PostMapping(RSVP + "/stop")
    Answer stop(@Anybody AskedGuest asked) {
        oppositions.oppose(requireNonNullElse(asked.guest().email(), ""));
        guests.erase(asked.guest());
        return Answer.show(
                PAGE, page(asked, form(asked), say("meeting.rsvp.stopped")).without());
    }

    private static ComingAnswer form(AskedGuest asked) {
        var guest = asked.guest();
        return ComingAnswer.of(guest.answer(), guest.heads(), guest.meal());
    }

    private AnswerPage page(AskedGuest asked, ComingAnswer form, String said) {
        var meeting = asked.meeting();
        return new AnswerPage(
                Frame.of(meeting.purpose(), say("web.coming.description")).asPersonal(),
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
