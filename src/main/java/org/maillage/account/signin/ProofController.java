package org.maillage.account.signin;

import static org.maillage.shared.Words.say;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.maillage.account.Is;
import org.maillage.account.KnownBrowsers;
import org.maillage.account.Person;
import org.maillage.account.Proofs;
import org.maillage.account.Throttle;
import org.maillage.web.Answer;
import org.maillage.web.Here;
import org.maillage.web.InParts;
import org.maillage.web.Machine;
import org.maillage.web.Mistakes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody who is signed in shows once more who they are, and goes on where they were. */
@Controller
record ProofController(
        ProveAgain proveAgain, ProofOverview overview, Throttle throttle, KnownBrowsers browsers, SignInLinks links) {

    @GetMapping(Proofs.PAGE)
    Answer ask(
            @Is Person me,
            @RequestParam(defaultValue = "") String back,
            @RequestParam(defaultValue = "") String label,
            HttpSession session) {
        WayBack.keep(session, Here.ownPage(back).orElse(Proofs.PAGE + "/given"));
        return Answer.show("account/signin/proof", overview.page(me, label, new Mistakes()));
    }

    @InParts
    @PostMapping(Proofs.PAGE + "/password")
    Answer prove(@Is Person me, @RequestParam(defaultValue = "") String password, HttpServletRequest request) {
        throttle.countTry(me.email().value(), Machine.of(request), browsers.knows(request, me.email()));
        var mistakes = new Mistakes();
        mistakes.unless(proveAgain.byPassword(me, password), "password", "account.proof.wrong");
        return mistakes.none()
                ? Answer.goTo(WayBack.take(request).orElse(Proofs.PAGE + "/given"))
                : Answer.refuse("account/signin/proof", overview.page(me, "", mistakes), mistakes);
    }

    @PostMapping(Proofs.PAGE + "/link")
    Answer sendLink(@Is Person me, HttpServletRequest request) {
        throttle.countMail(me.email(), Machine.of(request), true);
        links.sendTo(me);
        return Answer.show("account/signin/sent", SignInPage.sent());
    }

    @GetMapping(Proofs.PAGE + "/given")
    Answer given() {
        return Answer.done("/account", "account.proof.given", say("account.mine"));
    }
}
