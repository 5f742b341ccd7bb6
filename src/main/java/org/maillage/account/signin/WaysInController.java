package org.maillage.account.signin;

import static org.maillage.shared.Words.say;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.maillage.account.People;
import org.maillage.account.Person;
import org.maillage.account.SignedIn;
import org.maillage.shared.NotFound;
import org.maillage.web.Here;
import org.maillage.web.Mistakes;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which somebody chooses how to come in; the link by mail is always there. */
@Controller
record WaysInController(
        People people, Passwords passwords, Passkeys passkeys, Identities identities, Provider provider) {

    private static final String BACK = "redirect:/account/ways-in";

    @GetMapping("/account/ways-in")
    String show(@AuthenticationPrincipal SignedIn me, Model model) {
        return show(me(me), new Mistakes(), model);
    }

    private String show(Person me, Mistakes mistakes, Model model) {
        model.addAttribute(
                "page",
                WaysInPage.of(
                        me.email().value(),
                        passkeys.of(me.id()),
                        passwords.hash(me.id()).isPresent(),
                        provider.name(),
                        identities.has(me.id()),
                        mistakes));
        return "account/signin/ways-in";
    }

    @PostMapping("/account/ways-in/password")
    String setPassword(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String password,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var person = me(me);
        var mistakes = passwords.check(password, person);
        if (mistakes.refuse(response)) {
            return show(person, mistakes, model);
        }
        passwords.set(person, password);
        next.addFlashAttribute(Here.FLASH, say("account.password.set"));
        return BACK;
    }

    @PostMapping("/account/ways-in/password/remove")
    String removePassword(@AuthenticationPrincipal SignedIn me, RedirectAttributes next) {
        passwords.remove(me(me));
        next.addFlashAttribute(Here.FLASH, say("account.password.removed"));
        return BACK;
    }

    @PostMapping("/account/ways-in/passkeys/{id}/remove")
    String removePasskey(@AuthenticationPrincipal SignedIn me, @PathVariable String id, RedirectAttributes next) {
        var removed = passkeys.remove(me.person(), Bytes.fromBase64(id));
        next.addFlashAttribute(Here.FLASH, say(removed ? "account.passkey.removed" : "account.passkey.gone"));
        return BACK;
    }

    @PostMapping("/account/ways-in/provider/link")
    String link(HttpSession session) {
        session.setAttribute(ProviderSecurity.LINKING, true);
        return "redirect:/sign-in/provider";
    }

    @PostMapping("/account/ways-in/provider/unlink")
    String unlink(@AuthenticationPrincipal SignedIn me, RedirectAttributes next) {
        identities.unlink(me(me));
        next.addFlashAttribute(Here.FLASH, say("account.provider.unlinked"));
        return BACK;
    }

    private Person me(SignedIn me) {
        return people.find(me.person()).orElseThrow(() -> new NotFound("person", me.getUsername()));
    }
}
