package org.maillage.account.mine;

import static org.maillage.shared.Words.say;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.maillage.account.LetIn;
import org.maillage.account.SignedIn;
import org.maillage.account.TypedPerson;
import org.maillage.web.Here;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of somebody's own account. */
@Controller
record AccountController(AccountOverview overview, EditPerson editPerson, OpenSessions sessions, LetIn letIn) {

    @GetMapping("/account")
    String show(@AuthenticationPrincipal SignedIn me, HttpServletRequest request, Model model) {
        model.addAttribute("page", overview.page(me, request.getSession().getId()));
        return "account/mine/show";
    }

    @PostMapping("/account")
    String edit(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "fr") String language,
            @RequestParam(defaultValue = "Europe/Paris") String zone,
            @RequestParam(defaultValue = "at-once") String pace,
            @RequestParam int version,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var form = TypedPerson.typed(name, "", language)
                .with(zone, pace)
                .checkName()
                .checkChoices();
        var page = overview.page(me, request.getSession().getId());
        var stale = version != page.version();
        if (!form.isSound() || stale) {
            response.setStatus(stale ? 409 : 422);
            model.addAttribute("page", page.withForm(stale ? form.withProblem(say("form.stale")) : form));
            return "account/mine/show";
        }
        letIn.renew(editPerson.editPerson(me, form, version), request, response);
        next.addFlashAttribute(Here.FLASH, say("account.saved"));
        return "redirect:/account";
    }

    @PostMapping("/account/sessions/{name}/end")
    String endSession(@AuthenticationPrincipal SignedIn me, @PathVariable String name, RedirectAttributes next) {
        next.addFlashAttribute(
                Here.FLASH, say(sessions.end(me, name) ? "account.session.ended" : "account.session.gone"));
        return "redirect:/account";
    }
}
