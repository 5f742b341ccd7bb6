package org.maillage.exchange.meeting;

import java.util.UUID;
import org.maillage.directory.Keeps;
import org.maillage.directory.Organisation;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.ComingAnswer;
import org.maillage.web.ComingAnswer.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the team notes of somebody on the list: what they said by telephone, or that they are not asked after all. */
@Controller
record GuestController(Guests guests) {

    private static final String GUEST = "/meetings/" + Organisation.ID + "/guests/{guest}";

    @PostMapping(GUEST + "/answer")
    Answer answer(
            @Keeps Meeting meeting,
            @PathVariable UUID guest,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "1") String heads,
            @RequestParam(defaultValue = "false") boolean meal) {
        var number = Typed.number(heads.strip());
        if (number < 1 || number > ComingAnswer.MOST_HEADS) {
            return Answer.done(meeting.path() + "#guests", "web.coming.heads.wrong", 1, ComingAnswer.MOST_HEADS);
        }
        var said = Typed.one(Reply.class, answer).orElse(null);
        guests.answer(find(meeting, guest), said, number, said == Reply.YES && meal, "team");
        return Answer.done(meeting.path() + "#guests", "web.form.saved");
    }

    @PostMapping(GUEST + "/remove")
    Answer remove(@Keeps Meeting meeting, @PathVariable UUID guest) {
        return Answer.done(
                meeting.path() + "#guests",
                guests.remove(find(meeting, guest)) ? "meeting.guest.removed" : "meeting.guest.came");
    }

    private Guest find(Meeting meeting, UUID guest) {
        return guests.find(meeting, guest).orElseThrow(() -> new NotFound("guest", guest));
    }
}
