package org.maillage.programme;

import static org.maillage.shared.Words.say;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Invite;
import org.maillage.account.Role;
import org.maillage.account.Scope;
import org.maillage.account.SignedIn;
import org.maillage.shared.Typed;
import org.maillage.web.Frame;
import org.maillage.web.Here;
import org.maillage.web.Mistakes;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Begins programmes, shows them, and changes what they say. */
@Controller
record ProgrammeController(
        Programmes programmes,
        ProgrammeOverview overview,
        BeginProgramme beginProgramme,
        Invite invite,
        Policy policy) {

    @GetMapping("/programmes")
    String list(@AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("page", overview.mine(me));
        return "programme/list";
    }

    @GetMapping("/programmes/new")
    String ask(@AuthenticationPrincipal SignedIn me, Model model) {
        Rights.must(policy.mayBeginProgrammes(me));
        return form(model, "/programmes", "/programmes", ProgrammeForm.EMPTY, 0, new Mistakes());
    }

    @PostMapping("/programmes")
    String begin(
            @AuthenticationPrincipal SignedIn me,
            @ModelAttribute("form") ProgrammeForm form,
            HttpServletResponse response,
            Model model) {
        Rights.must(policy.mayBeginProgrammes(me));
        var mistakes = form.check();
        if (mistakes.refuse(response)) {
            return form(model, "/programmes", "/programmes", form, 0, mistakes);
        }
        return "redirect:" + beginProgramme.beginProgramme(form, me).path();
    }

    @GetMapping("/programmes/{slug}")
    String show(
            @AuthenticationPrincipal @Nullable SignedIn me,
            @PathVariable String slug,
            @RequestParam(defaultValue = "1") String page,
            Model model) {
        model.addAttribute("page", overview.page(programmes.get(slug), me, Typed.number(page), "", new Mistakes()));
        return "programme/show";
    }

    @GetMapping("/programmes/{slug}/edit")
    String edit(@AuthenticationPrincipal SignedIn me, @PathVariable String slug, Model model) {
        var programme = led(slug, me);
        return form(
                model,
                programme.path(),
                programme.path(),
                ProgrammeForm.of(programme),
                programme.version(),
                new Mistakes());
    }

    @PostMapping("/programmes/{slug}")
    String save(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String slug,
            @ModelAttribute("form") ProgrammeForm form,
            @RequestParam int version,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var programme = led(slug, me);
        var mistakes = form.check().seen(version, programme.version());
        if (mistakes.refuse(response)) {
            return form(model, programme.path(), programme.path(), form, programme.version(), mistakes);
        }
        programmes.save(new Programme(programme.id(), slug, form.title(), form.words(), version));
        next.addFlashAttribute(Here.FLASH, say("form.saved"));
        return "redirect:" + programme.path();
    }

    @PostMapping("/programmes/{slug}/leads")
    String inviteLead(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String email,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var programme = led(slug, me);
        var scope = new Scope(programme.id(), programme.title());
        if (!invite.invite(email, Role.PROGRAMME_LEAD, scope, me)) {
            response.setStatus(422);
            var mistakes = new Mistakes().unless(false, "email", "form.email");
            model.addAttribute("page", overview.page(programme, me, 1, email, mistakes));
            return "programme/show";
        }
        next.addFlashAttribute(Here.FLASH, say("account.invitation.sent", email.strip()));
        return "redirect:" + programme.path();
    }

    private Programme led(String slug, SignedIn me) {
        var programme = programmes.get(slug);
        Rights.must(policy.leads(me, programme.id()));
        return programme;
    }

    private static String form(
            Model model, String action, String back, ProgrammeForm form, int version, Mistakes mistakes) {
        var frame = Frame.of(say(form.title().isEmpty() ? "programme.new" : "programme.edit"), say("programme.lead"))
                .under(say("programme.mine"), "/programmes")
                .asPersonal();
        model.addAttribute("page", new ProgrammeFormPage(frame, action, back, form, version, mistakes));
        return "programme/edit";
    }
}
