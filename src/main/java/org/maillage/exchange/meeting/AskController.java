package org.maillage.exchange.meeting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.directory.Keeps;
import org.maillage.directory.Organisation;
import org.maillage.directory.Reader;
import org.maillage.exchange.meeting.ReadPeople.Read;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whom a team asks to a meeting: people and sheets of the directory that are ticked. */
@Controller
record AskController(AskOverview overview, AskGuests askGuests) {

    private static final String GUESTS = "/meetings/" + Organisation.ID + "/guests";
    private static final String ASK = "exchange/meeting/ask";

    @GetMapping(GUESTS)
    Answer ask(
            @Keeps Meeting meeting,
            @Anybody Reader reader,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable UUID person) {
        return Answer.show(ASK, overview.page(meeting, reader, sent, after, person, overview.blank(meeting)));
    }

    /** @param all whether all people whom the page counts are meant, ticked or not */
    @PostMapping(GUESTS)
    Answer addOfDirectory(
            @Keeps Meeting meeting,
            @Anybody Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "") List<UUID> met,
            @RequestParam(defaultValue = "") List<UUID> sheet,
            @RequestParam(defaultValue = "false") boolean all) {
        var people = all ? overview.met(meeting, reader, sent) : met;
        if (people.isEmpty() && sheet.isEmpty()) {
            var form = overview.blank(meeting);
            var mistakes = form.filled().mistakes().unless(false, "ticked", "meeting.ask.nobody");
            return Answer.refuse(ASK, overview.page(meeting, reader, sent, null, null, form), mistakes);
        }
        return SayWhoIsAsked.done(meeting, askGuests.ofDirectory(meeting, people, sheet, reader, me), Read.NOTHING);
    }
}
