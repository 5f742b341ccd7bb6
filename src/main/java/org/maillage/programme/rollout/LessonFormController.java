package org.maillage.programme.rollout;

import static org.maillage.shared.Words.say;

import jakarta.servlet.http.HttpServletResponse;
import org.maillage.account.SignedIn;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Policy;
import org.maillage.programme.Rights;
import org.maillage.shared.Typed;
import org.maillage.web.Here;
import org.maillage.web.Mistakes;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which those who run an edition write down what it has taught. */
@Controller
record LessonFormController(LiveEditions editions, WriteLesson writeLesson, Policy policy) {

    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_TEXT = 3000;

    @GetMapping("/editions/{slug}/lessons")
    String show(@AuthenticationPrincipal SignedIn me, @PathVariable String slug, Model model) {
        return show(run(slug, me), LessonsFormPage.Typed.NOTHING, new Mistakes(), model);
    }

    private String show(LiveEdition edition, LessonsFormPage.Typed typed, Mistakes mistakes, Model model) {
        model.addAttribute("page", LessonsFormPage.of(edition, writeLesson.of(edition), typed, mistakes));
        return "programme/rollout/lessons";
    }

    @PostMapping("/editions/{slug}/lessons")
    String write(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String slug,
            @RequestParam(defaultValue = "0") int number,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String text,
            @RequestParam int version,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var edition = run(slug, me);
        var typed = new LessonsFormPage.Typed(number, Typed.words(title), Typed.words(text));
        var mistakes = new Mistakes()
                .words(typed.title(), "title", LONGEST_TITLE)
                .words(typed.text(), "text", LONGEST_TEXT)
                .seen(number == 0 ? edition.version() : version, edition.version());
        if (mistakes.refuse(response)) {
            return show(edition, typed, mistakes, model);
        }
        writeLesson.write(edition, number, typed.title(), typed.text(), edition.version(), me);
        next.addFlashAttribute(Here.FLASH, say("form.saved"));
        return "redirect:" + edition.path() + "/lessons";
    }

    private LiveEdition run(String slug, SignedIn me) {
        var edition = editions.get(slug);
        Rights.must(policy.of(me, edition.id()).runsSome());
        return edition;
    }
}
