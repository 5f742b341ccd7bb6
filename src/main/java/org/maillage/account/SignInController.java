package org.maillage.account;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages on the way in. The link of a mail shows a button, since mail programs follow links by themselves. */
@Controller
class SignInController {

    private final Roles roles;

    SignInController(Roles roles) {
        this.roles = roles;
    }

    @GetMapping("/sign-in")
    String ask(@RequestParam(defaultValue = "") String problem, Model model) {
        if (!roles.hasAdministrator()) {
            return "redirect:/first-run";
        }
        model.addAttribute("page", SignInPage.ask(problem.equals("link")));
        return "account/sign-in";
    }

    @GetMapping("/sign-in/sent")
    String sent(Model model) {
        model.addAttribute("page", SignInPage.sent());
        return "account/sign-in-sent";
    }

    @GetMapping("/sign-in/open")
    String open(@RequestParam(defaultValue = "") String token, Model model) {
        model.addAttribute("page", SignInPage.open(token));
        return "account/sign-in-open";
    }
}
