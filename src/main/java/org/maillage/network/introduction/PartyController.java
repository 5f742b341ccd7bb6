package org.maillage.network.introduction;

import org.maillage.network.IntroductionOutcome;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the two of an introduction see and answer by their personal links. Opening a link changes nothing. */
@Controller
record PartyController(HearParty hearParty, TellOutcome tellOutcome, IntroductionLinks links, PartyOverview overview) {

    private static final String WORD = "/{word:[A-Za-z0-9_-]{43}}";
    private static final String CONSENT = "/introduction/consent" + WORD;
    private static final String OUTCOME = "/introduction/outcome" + WORD;

    @GetMapping(CONSENT)
    Answer consent(@Anybody AskedParty asked) {
        return overview.consent(asked);
    }

    @PostMapping(CONSENT + "/yes")
    Answer agree(@Anybody AskedParty asked) {
        if (!links.isOver(asked.link())) {
            hearParty.agree(asked.introduction(), asked.link().side());
        }
        return Answer.goTo(asked.link().path());
    }

    @PostMapping(CONSENT + "/no")
    Answer decline(@Anybody AskedParty asked, @RequestParam(defaultValue = "") String stop) {
        if (!links.isOver(asked.link())) {
            hearParty.decline(asked.introduction(), asked.link().side(), stop.equals("true"));
        }
        return Answer.goTo(asked.link().path());
    }

    @GetMapping(OUTCOME)
    Answer outcome(@Anybody ToldParty told) {
        return overview.outcome(told);
    }

    @PostMapping(OUTCOME)
    Answer say(@Anybody ToldParty told, @RequestParam(defaultValue = "") String outcome) {
        var what = Typed.one(IntroductionOutcome.class, outcome);
        if (what.isEmpty()) {
            return overview.outcomeMissing(told);
        }
        if (!links.isOver(told.link())) {
            tellOutcome.say(told.introduction(), told.link().side(), what.get());
        }
        return Answer.goTo(told.link().path());
    }
}
