package org.maillage.account;

import static org.maillage.shared.Words.say;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.NotFound;
import org.maillage.web.Here;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The people of the platform: who holds which role, who is invited, what was done. Administrators see them all; whoever
 * runs something sees those around it on its page, and sends what they decide here.
 */
@Controller
class PeopleController {

    private final PeopleOverview overview;
    private final Invite invite;
    private final TakeRole takeRole;
    private final Roles roles;
    private final List<GivesRoles> givers;

    PeopleController(PeopleOverview overview, Invite invite, TakeRole takeRole, Roles roles, List<GivesRoles> givers) {
        this.givers = List.copyOf(givers);
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
        mustGive(me, id);
        return back(next, invite.resend(id, me, language) ? "account.invitation.resent" : "account.invitation.over");
    }

    @PostMapping("/account/people/invitations/{id}/revoke")
    String revoke(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, RedirectAttributes next) {
        mustGive(me, id);
        return back(next, invite.revoke(id, me) ? "account.invitation.revoke.done" : "account.invitation.over");
    }

    @PostMapping("/account/people/{person}/roles/{role}/take")
    String take(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID person,
            @PathVariable String role,
            @RequestParam(required = false) @Nullable UUID scope,
            RedirectAttributes next) {
        var held = Role.find(role).orElse(null);
        // Whoever leaves a pair leaves with a reason, on the page of its place.
        mustGive(me, held == Role.CATALYST ? null : held, scope);
        if (held == null) {
            throw new NotFound("role", role);
        }
        var taken = takeRole.takeRole(new PersonId(person), held, scope, me);
        if (taken && person.equals(me.id())) {
            // The page of what one was a part of may be closed now.
            next.addFlashAttribute(Here.FLASH, say("account.role.left"));
            return "redirect:/desk";
        }
        return back(next, taken ? "account.role.taken" : "account.role.last");
    }

    private void mustGive(SignedIn me, UUID invitation) {
        var into = invite.into(invitation);
        mustGive(
                me,
                into.map(HeldRole::role).orElse(null),
                into.map(it -> it.scope().id()).orElse(null));
    }

    private void mustGive(SignedIn me, @Nullable Role role, @Nullable UUID scope) {
        if (role == null || scope == null || givers.stream().noneMatch(it -> it.mayGive(me, role, scope))) {
            roles.mustAdminister(me);
        }
    }

    private static String back(RedirectAttributes next, String key, Object... values) {
        next.addFlashAttribute(Here.FLASH, say(key, values));
        return "redirect:" + Here.formPage("/account/people");
    }
}
