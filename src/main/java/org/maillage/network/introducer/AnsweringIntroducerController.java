package org.maillage.network.introducer;

import java.util.Objects;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What an introducer sees and says by a personal link. Opening it changes nothing. */
@Controller
record AnsweringIntroducerController(HearIntroducer hearIntroducer, AnsweringIntroducerOverview overview) {

    private static final String LINK = "/introducer/{word:[A-Za-z0-9_-]{43}}";

    @GetMapping(LINK)
    Answer show(@Anybody AnsweringIntroducer who) {
        return overview.show(who);
    }

    @PostMapping(LINK + "/propose")
    Answer propose(@Anybody AnsweringIntroducer who, @RequestParam MultiValueMap<String, String> sent) {
        if (!overview.asks(who)) {
            return Answer.goTo(who.path());
        }
        var form = ProposeForm.sent(who.asked(), sent);
        if (!form.check(overview.addressOfAsker(who)).none()) {
            return overview.show(who, form);
        }
        hearIntroducer.propose(who.asked(), form.email(who.asked()));
        return Answer.goTo(who.path());
    }

    @PostMapping(LINK + "/made")
    Answer made(@Anybody AnsweringIntroducer who, @RequestParam MultiValueMap<String, String> sent) {
        if (!overview.asks(who)) {
            return Answer.goTo(who.path());
        }
        var form = MadeForm.sent(sent);
        if (!form.check(overview.today()).none()) {
            return overview.show(who, form);
        }
        hearIntroducer.made(who.asked(), Objects.requireNonNull(form.on()));
        return Answer.goTo(who.path());
    }

    @PostMapping(LINK + "/no")
    Answer decline(@Anybody AnsweringIntroducer who, @RequestParam(defaultValue = "") String stop) {
        hearIntroducer.decline(who.asked(), stop.equals("true"));
        return Answer.goTo(who.path());
    }
}
