package org.maillage.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.maillage.account.LetIn;
import org.maillage.account.MadeUpPeople;
import org.maillage.account.Roles;
import org.maillage.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages on the way in. The link of a mail shows a button, since mail programs follow links by themselves. */
@Controller
class SignInController {

    private final Roles roles;
    private final MadeUpPeople madeUp;
    private final LetIn letIn;
    private final Provider provider;

    SignInController(Roles roles, MadeUpPeople madeUp, LetIn letIn, Provider provider) {
        this.provider = provider;
        this.roles = roles;
        this.madeUp = madeUp;
        this.letIn = letIn;
    }

    @GetMapping("/sign-in")
    String ask(@RequestParam(defaultValue = "") String problem, HttpServletRequest request, Model model) {
        var begun = roles.hasAdministrator();
        var parts = madeUp.mayBePlayedBy(request) ? madeUp.parts() : List.<MadeUpPeople.Part>of();
        if (!begun && parts.isEmpty()) {
            return "redirect:/first-run";
        }
        model.addAttribute("page", SignInPage.ask(problem, provider.name(), parts, begun));
        return "account/signin/ask";
    }

    /** By one click the reader is somebody who was made up, where demonstrations allow it. */
    @PostMapping("/sign-in/demonstration")
    String play(@RequestParam UUID person, HttpServletRequest request, HttpServletResponse response) {
        if (!madeUp.mayBePlayedBy(request)) {
            throw new NotFound("part", person);
        }
        letIn.letIn(madeUp.find(person).orElseThrow(() -> new NotFound("part", person)), request, response);
        return "redirect:/desk";
    }

    /** Sends the reader to the provider of accounts elsewhere, once that is known to answer. */
    @GetMapping("/sign-in/provider")
    String toProvider() {
        if (!provider.isNamed()) {
            throw new NotFound("page", "provider");
        }
        return "redirect:" + (provider.answers() ? "/sign-in/to/" + Provider.KEY : "/sign-in?problem=provider-silent");
    }

    @GetMapping("/sign-in/sent")
    String sent(Model model) {
        model.addAttribute("page", SignInPage.sent());
        return "account/signin/sent";
    }

    @GetMapping("/sign-in/open")
    String open(@RequestParam(defaultValue = "") String token, Model model) {
        model.addAttribute("page", SignInPage.open(token));
        return "account/signin/open";
    }
}
