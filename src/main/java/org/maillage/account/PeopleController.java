package org.maillage.account;

import static org.maillage.shared.Words.say;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Here;
import org.maillage.shared.NotFound;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The people of the platform, for administrators: who holds which role, who is invited, what was done. */
@Controller
class PeopleController {

    private static final String BACK = "redirect:/account/people";

    private final PeopleOverview overview;
    private final Invite invite;
    private final TakeRole takeRole;
    private final Roles roles;

    PeopleController(PeopleOverview overview, Invite invite, TakeRole takeRole, Roles roles) {
        this.overview = overview;
        this.invite = invite;
        this.takeRole = takeRole;
        this.roles = roles;
    }

    @GetMapping("/account/people")
    String show(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String after, Model model) {
        roles.mustAdminister(me);
        model.addAttribute("page", overview.page(after, TypedPerson.EMPTY));
        return "account/people";
    }

    @PostMapping("/account/people/invitations")
    String invite(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String email,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        roles.mustAdminister(me);
        var form = TypedPerson.typed("", email, "").checkEmail();
        if (!form.isSound()) {
            response.setStatus(422);
            model.addAttribute("page", overview.page("", form));
            return "account/people";
        }
        invite.invite(form.email(), Role.ADMINISTRATOR, Scope.PLATFORM, me);
        return back(next, "account.invitation.sent", form.email());
    }

    @PostMapping("/account/people/invitations/{id}/resend")
    String resend(
            @AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Locale language, RedirectAttributes next) {
        roles.mustAdminister(me);
        return back(next, invite.resend(id, me, language) ? "account.invitation.resent" : "account.invitation.over");
    }

    @PostMapping("/account/people/invitations/{id}/revoke")
    String revoke(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, RedirectAttributes next) {
        roles.mustAdminister(me);
        return back(next, invite.revoke(id, me) ? "account.invitation.revoke.done" : "account.invitation.over");
    }

    @PostMapping("/account/people/{person}/roles/{role}/take")
    String take(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID person,
            @PathVariable String role,
            @RequestParam(required = false) @Nullable UUID scope,
            RedirectAttributes next) {
        roles.mustAdminister(me);
        var held = Role.find(role).orElseThrow(() -> new NotFound("role", role));
        var taken = takeRole.takeRole(new PersonId(person), held, scope, me);
        return back(next, taken ? "account.role.taken" : "account.role.last");
    }

    private static String back(RedirectAttributes next, String key, Object... values) {
        next.addFlashAttribute(Here.FLASH, say(key, values));
        return BACK;
    }
}
