package org.maillage.account;

import static org.maillage.account.PersonFields.EMAIL;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Invitations.Invitation;
import org.maillage.shared.NotFound;
import org.maillage.web.Answer;
import org.maillage.web.Here;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The people of the platform: who holds which role, who is invited, what was done. Administrators see them all; whoever
 * runs something sees those around it on its page, and sends what they decide here.
 */
@Controller
record PeopleController(PeopleOverview overview, Invite invite, TakeRole takeRole) {

    @GetMapping("/account/people")
    Answer show(@Administers SignedIn me, @RequestParam(defaultValue = "") String after) {
        return Answer.show("account/people", overview.page(after, PersonFields.empty(EMAIL)));
    }

    @PostMapping("/account/people/invitations")
    Answer invite(@Administers SignedIn me, @RequestParam MultiValueMap<String, String> sent) {
        var form = PersonFields.sent(sent, EMAIL).check();
        if (!form.mistakes().none()) {
            return Answer.refuse("account/people", overview.page("", form), form.mistakes());
        }
        invite.invite(form.typed(EMAIL), Role.ADMINISTRATOR, Scope.PLATFORM, me);
        return back("account.invitation.sent", form.typed(EMAIL));
    }

    @PostMapping("/account/people/invitations/{id}/resend")
    Answer resend(@Gives Invitation invitation, @AuthenticationPrincipal SignedIn me, Locale language) {
        return back(invite.resend(invitation, me, language) ? "account.invitation.resent" : "account.invitation.over");
    }

    @PostMapping("/account/people/invitations/{id}/revoke")
    Answer revoke(@Gives Invitation invitation, @AuthenticationPrincipal SignedIn me) {
        return back(invite.revoke(invitation, me) ? "account.invitation.revoke.done" : "account.invitation.over");
    }

    @PostMapping("/account/people/{person}/roles/{role}/take")
    Answer take(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID person,
            @PathVariable String role,
            @RequestParam(required = false) @Nullable UUID scope) {
        var held = Role.find(role).orElseThrow(() -> new NotFound("role", role));
        return switch (takeRole.takeRole(new PersonId(person), held, Scope.of(scope), me)) {
            // The page of what one was a part of may be closed now.
            case TAKEN ->
                person.equals(me.id()) ? Answer.done("/desk", "account.role.left") : back("account.role.taken");
            case LAST -> back("account.role.last." + held.column());
            case GONE -> back("account.role.gone");
        };
    }

    private static Answer back(String key, Object... values) {
        return Answer.done(Here.formPage("/account/people"), key, values);
    }
}
