package org.maillage.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.maillage.account.LetIn;
import org.maillage.account.MadeUpPeople;
import org.maillage.account.Roles;
import org.maillage.shared.NotFound;
import org.maillage.web.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages on the way in. The link of a mail shows a button, since mail programs follow links by themselves. */
@Controller
record SignInController(Roles roles, MadeUpPeople madeUp, LetIn letIn, Provider provider) {

    @GetMapping("/sign-in")
    Answer ask(@RequestParam(defaultValue = "") String problem, HttpServletRequest request) {
        var begun = roles.hasAdministrator();
        var parts = madeUp.mayBePlayedBy(request) ? madeUp.parts() : List.<MadeUpPeople.Part>of();
        var locked = madeUp.wantTheCode(request) && !madeUp.parts().isEmpty();
        return !begun && parts.isEmpty() && !locked
                ? Answer.goTo("/first-run")
                : Answer.show("account/signin/ask", SignInPage.ask(problem, provider.name(), parts, locked, begun));
    }

    /** By one click the reader is somebody who was made up, where demonstrations allow it. */
    @PostMapping("/sign-in/demonstration")
    Answer play(@RequestParam UUID person, HttpServletRequest request) {
        if (!madeUp.mayBePlayedBy(request)) {
            throw new NotFound("part", person);
        }
        letIn.play(madeUp.find(person).orElseThrow(() -> new NotFound("part", person)));
        return Answer.goTo("/desk");
    }

    /** Sends the reader to the provider of accounts elsewhere, once that is known to answer. */
    @GetMapping("/sign-in/provider")
    Answer toProvider() {
        if (!provider.isNamed()) {
            throw new NotFound("page", "provider");
        }
        return Answer.goTo(provider.answers() ? "/sign-in/to/" + Provider.KEY : "/sign-in?problem=provider-silent");
    }

    @GetMapping("/sign-in/sent")
    Answer sent() {
        return Answer.show("account/signin/sent", SignInPage.sent());
    }

    @GetMapping("/sign-in/open")
    Answer open(@RequestParam(defaultValue = "") String token) {
        return Answer.show("account/signin/open", SignInPage.open(token));
    }
}
