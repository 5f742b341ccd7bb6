package org.maillage.account;

import static org.maillage.shared.Words.say;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.maillage.account.Invitations.Invitation;
import org.maillage.shared.Secret;
import org.maillage.web.Frame;
import org.maillage.web.Here;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page behind the link of an invitation. */
@Controller
record InvitationController(Invitations invitations, Invite invite, People people, LetIn letIn) {

    @GetMapping("/invitations/{secret}")
    String show(@PathVariable String secret, Model model) {
        return show(secret, TypedPerson.EMPTY, model);
    }

    private String show(String secret, TypedPerson form, Model model) {
        var standing = invitations.find(new Secret(secret)).filter(invite::stands);
        var frame = Frame.of(say("account.invitation"), say("account.invitation.lead"))
                .asPersonal();
        model.addAttribute(
                "page",
                new InvitationPage(
                        frame,
                        secret,
                        standing.map(Invitation::words).orElse(""),
                        standing.map(Invitation::email).flatMap(people::find).isPresent(),
                        form));
        return "account/invitation";
    }

    @PostMapping("/invitations/{secret}")
    String accept(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String name,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var known = invitations.find(new Secret(secret)).map(Invitation::email).flatMap(people::find);
        var form = TypedPerson.typed(known.map(Person::name).orElse(name), "", language.getLanguage())
                .checkName();
        if (!form.isSound()) {
            response.setStatus(422);
            return show(secret, form, model);
        }
        var person = invite.accept(new Secret(secret), form.name(), language);
        if (person.isEmpty()) {
            response.setStatus(409);
            return show(secret, form, model);
        }
        letIn.letIn(person.get(), request, response);
        next.addFlashAttribute(
                Here.FLASH, say("account.invitation.welcome", person.get().name()));
        return "redirect:/desk";
    }
}
