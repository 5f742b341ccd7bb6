package org.maillage.account.mine;

import jakarta.servlet.http.HttpSession;
import org.maillage.account.GuardAccount;
import org.maillage.account.Is;
import org.maillage.account.LetIn;
import org.maillage.account.OpenSessions;
import org.maillage.account.Person;
import org.maillage.account.Proven;
import org.maillage.web.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of somebody's own account. */
@Controller
record AccountController(
        AccountOverview overview, EditPerson editPerson, OpenSessions sessions, GuardAccount guard, LetIn letIn) {

    @GetMapping("/account")
    Answer show(@Is Person me, HttpSession session) {
        return show(me, ProfileForm.of(me), session);
    }

    private Answer show(Person me, ProfileForm form, HttpSession session) {
        return Answer.refuse(
                "account/mine/show",
                overview.page(me, form, session.getId()),
                form.filled().mistakes());
    }

    @PostMapping("/account")
    Answer edit(
            @Is Person me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version,
            HttpSession session) {
        var form = ProfileForm.sent(sent, me);
        if (!form.filled().check().mistakes().seen(version, me.version()).none()) {
            return show(me, form, session);
        }
        letIn.renew(editPerson.editPerson(form.fill(me, version)));
        return Answer.done("/account", "account.saved");
    }

    @Proven
    @PostMapping("/account/sessions/end")
    Answer endAllSessions(@Is Person me) {
        guard.signOutEverywhere(me);
        letIn.letOut();
        return Answer.done("/", "account.sessions.ended");
    }

    @PostMapping("/account/sessions/{name}/end")
    Answer endSession(@Is Person me, @PathVariable String name) {
        return Answer.done("/account", sessions.end(me.id(), name) ? "account.session.ended" : "account.session.gone");
    }
}
