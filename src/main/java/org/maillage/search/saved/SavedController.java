package org.maillage.search.saved;

import static org.maillage.shared.Words.say;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.search.Question;
import org.maillage.shared.Typed;
import org.maillage.web.Frame;
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

/** The questions that the reader has saved. */
@Controller
record SavedController(SavedSearches saved) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_QUESTION = 2_000;
    private static final List<String> PACES = List.of("never", "daily", "weekly");

    /** What the page shows. */
    record SavedPage(Frame frame, List<Line> lines, Mistakes mistakes) {

        record Line(String id, String name, String path, String alert) {}
    }

    @GetMapping("/search/saved")
    String list(@AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("page", page(me, new Mistakes()));
        return "search/saved/saved";
    }

    private SavedPage page(SignedIn me, Mistakes mistakes) {
        return new SavedPage(
                Frame.of(say("search.saved"), say("search.saved.lead"))
                        .in(Frame.Section.DIRECTORY)
                        .asPersonal(),
                saved.of(me.id()).stream()
                        .map(it -> new SavedPage.Line(
                                it.id().toString(),
                                it.name(),
                                "/search?" + it.question(),
                                say("search.save." + it.alert())))
                        .toList(),
                mistakes);
    }

    @PostMapping("/search/saved")
    String save(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "weekly") String alert,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var asked = Question.ofAddress(question);
        var mistakes = new Mistakes()
                .words(Typed.words(name), "name", LONGEST_NAME)
                .unless(!asked.isOpen() && asked.address().length() <= LONGEST_QUESTION, "question", "search.save.open")
                .unless(PACES.contains(alert), "alert", "form.choose");
        if (mistakes.none()) {
            mistakes.unless(
                    saved.save(me.id(), Typed.words(name), asked.address(), alert), "name", "search.save.too-many");
        }
        if (mistakes.refuse(response)) {
            model.addAttribute("page", page(me, mistakes));
            return "search/saved/saved";
        }
        next.addFlashAttribute(Here.FLASH, say("search.save.done"));
        return "redirect:/search/saved";
    }

    @PostMapping("/search/saved/{id:[0-9a-f-]{36}}/remove")
    String remove(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, RedirectAttributes next) {
        saved.remove(me.id(), id);
        next.addFlashAttribute(Here.FLASH, say("search.saved.removed"));
        return "redirect:/search/saved";
    }
}
