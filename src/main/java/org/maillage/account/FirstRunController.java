package org.maillage.account;

import static org.maillage.account.PersonFields.EMAIL;
import static org.maillage.account.PersonFields.NAME;
import static org.maillage.shared.Words.say;

import java.util.Locale;
import org.maillage.web.Answer;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which an operator becomes the first administrator. */
@Controller
record FirstRunController(FirstRun firstRun, LetIn letIn) {

    @GetMapping("/first-run")
    Answer ask(@RequestParam(defaultValue = "") String code) {
        return firstRun.isOpen() ? show(code, PersonFields.empty(NAME, EMAIL)) : Answer.goTo("/sign-in");
    }

    private Answer show(String code, Filled form) {
        var frame = Frame.of(say("account.first-run"), say("account.first-run.lead"))
                .asPersonal();
        return Answer.refuse(
                "account/first-run", new FirstRunPage(frame, form, code, firstRun.knows(code)), form.mistakes());
    }

    @PostMapping("/first-run")
    Answer begin(
            @RequestParam(defaultValue = "") String code,
            @RequestParam MultiValueMap<String, String> sent,
            Locale language) {
        // Before whether it is open: who begins in between takes the code away, and is the reason to say.
        var isKnown = firstRun.knows(code);
        if (!firstRun.isOpen()) {
            return Answer.goTo("/sign-in");
        }
        var form = PersonFields.sent(sent, NAME, EMAIL).check();
        if (!form.mistakes().unless(isKnown, "code", "account.first-run.code").none()) {
            return show(code, form);
        }
        return firstRun.begin(form.must(EMAIL), form.must(NAME), language)
                .map(first -> {
                    letIn.letIn(first, Way.LINK);
                    return Answer.done("/account", "account.first-run.done");
                })
                .orElseGet(() -> Answer.goTo("/sign-in"));
    }
}
