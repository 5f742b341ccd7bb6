package org.maillage.account;

import static org.maillage.account.PersonFields.NAME;
import static org.maillage.shared.Words.say;

import java.util.Locale;
import org.maillage.account.Invitations.Invitation;
import org.maillage.shared.Secret;
import org.maillage.web.Answer;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page behind the link of an invitation. */
@Controller
record InvitationController(Invitations invitations, Invite invite, People people, LetIn letIn) {

    private static final String PAGE = "account/invitation";

    @GetMapping("/invitations/{secret}")
    Answer show(@PathVariable String secret) {
        return Answer.show(PAGE, page(secret, PersonFields.empty(NAME)));
    }

    private InvitationPage page(String secret, Filled form) {
        var standing = invitations.find(new Secret(secret)).filter(invite::stands);
        return new InvitationPage(
                Frame.of(say("account.invitation"), say("account.invitation.lead"))
                        .asPersonal(),
                secret,
                standing.map(it -> say(it.words())).orElse(""),
                standing.map(Invitation::email).flatMap(people::find).isPresent(),
                form);
    }

    @PostMapping("/invitations/{secret}")
    Answer accept(@PathVariable String secret, @RequestParam MultiValueMap<String, String> sent, Locale language) {
        var form = PersonFields.sent(sent, NAME);
        invitations
                .find(new Secret(secret))
                .map(Invitation::email)
                .flatMap(people::find)
                .ifPresent(it -> form.with(NAME, it.name()));
        if (!form.check().mistakes().none()) {
            return Answer.refuse(PAGE, page(secret, form), form.mistakes());
        }
        return invite.accept(new Secret(secret), form.must(NAME), language)
                .map(person -> {
                    letIn.letIn(person, Way.LINK);
                    return Answer.done("/desk", "account.invitation.welcome", person.name());
                })
                .orElseGet(() -> Answer.conflict(PAGE, page(secret, form)));
    }
}
