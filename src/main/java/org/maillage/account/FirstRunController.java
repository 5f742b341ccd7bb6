package org.maillage.account;

import static org.maillage.shared.Words.say;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.maillage.web.Frame;
import org.maillage.web.Here;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which an operator becomes the first administrator. */
@Controller
record FirstRunController(FirstRun firstRun, LetIn letIn) {

    @GetMapping("/first-run")
    String ask(@RequestParam(defaultValue = "") String code, Model model) {
        return firstRun.isOpen() ? show(code, TypedPerson.EMPTY, model) : "redirect:/sign-in";
    }

    private String show(String code, TypedPerson form, Model model) {
        var frame = Frame.of(say("account.first-run"), say("account.first-run.lead"))
                .asPersonal();
        model.addAttribute("page", new FirstRunPage(frame, form, code, firstRun.knows(code)));
        return "account/first-run";
    }

    @PostMapping("/first-run")
    String begin(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var form = TypedPerson.typed(name, email, language.getLanguage())
                .checkName()
                .checkEmail();
        if (!form.isSound() || !firstRun.knows(code)) {
            response.setStatus(422);
            return show(code, form, model);
        }
        var first = firstRun.begin(EmailAddress.of(form.email()).orElseThrow(), form.name(), language);
        if (first.isEmpty()) {
            return "redirect:/sign-in";
        }
        letIn.letIn(first.get(), request, response);
        next.addFlashAttribute(Here.FLASH, say("account.first-run.done"));
        return "redirect:/account";
    }
}
