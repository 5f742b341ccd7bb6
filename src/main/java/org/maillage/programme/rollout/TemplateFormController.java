package org.maillage.programme.rollout;

import static org.maillage.shared.Words.say;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
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

/** Shows what an edition did otherwise than its template, lets its leads choose what to keep, and publishes that. */
@Controller
record TemplateFormController(
        LiveEditions editions, ImproveTemplate improveTemplate, WriteLesson lessons, Policy policy) {

    private static final int LONGEST = 2000;

    @GetMapping("/editions/{slug}/template")
    String propose(@AuthenticationPrincipal SignedIn me, @PathVariable String slug, Model model) {
        return propose(led(slug, me), Set.of(), true, "", new Mistakes(), model);
    }

    private String propose(
            LiveEdition edition, Set<String> chosen, boolean fresh, String learnt, Mistakes mistakes, Model model) {
        model.addAttribute(
                "page",
                TemplateFormPage.of(
                        edition,
                        improveTemplate.propose(edition),
                        fresh ? null : chosen,
                        lessons.of(edition),
                        learnt,
                        mistakes));
        return "programme/rollout/template";
    }

    @PostMapping("/editions/{slug}/template")
    String publish(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") List<String> step,
            @RequestParam(defaultValue = "") String learnt,
            @RequestParam int version,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var edition = led(slug, me);
        var chosen = Set.copyOf(step);
        var words = Typed.words(learnt);
        var mistakes = new Mistakes()
                .words(words, "learnt", LONGEST)
                .unless(!edition.demonstration(), "step", "rollout.template.demonstration")
                .unless(!chosen.isEmpty(), "step", "rollout.template.choose");
        if (mistakes.refuse(response)) {
            return propose(edition, chosen, false, words, mistakes, model);
        }
        var published = improveTemplate.publish(edition, version, chosen, words, me);
        if (published.isPresent()) {
            var template = published.get();
            next.addFlashAttribute(Here.FLASH, say("rollout.template.published", template.version()));
            return "redirect:/templates/%s/differences?from=%d&to=%d"
                    .formatted(template.slug(), template.version() - 1, template.version());
        }
        mistakes.unless(false, "step", "rollout.template.stale");
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return propose(edition, chosen, false, words, mistakes, model);
    }

    private LiveEdition led(String slug, SignedIn me) {
        var edition = editions.get(slug);
        Rights.must(policy.leads(me, edition.programme()));
        return edition;
    }
}
