package org.maillage.programme.rollout;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.programme.Leads;
import org.maillage.programme.LiveEdition;
import org.maillage.web.Answer;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what an edition did otherwise than its template, lets its leads choose what to keep, and publishes that. */
@Controller
record TemplateFormController(ImproveTemplate improveTemplate, WriteLesson lessons) {

    private static final FormField<String> STEP = FormField.choices("step");
    private static final FormField<String> LEARNT =
            FormField.text("learnt", 2000).must();
    private static final Fields FORM = Fields.of("rollout.template", STEP, LEARNT);

    @GetMapping("/editions/{slug}/template")
    Answer propose(@Leads LiveEdition edition) {
        return propose(edition, null, FORM.empty());
    }

    private Answer propose(LiveEdition edition, @Nullable Set<String> chosen, Filled form) {
        return Answer.refuse("programme/rollout/template", page(edition, chosen, form), form.mistakes());
    }

    private TemplateFormPage page(LiveEdition edition, @Nullable Set<String> chosen, Filled form) {
        return TemplateFormPage.of(
                edition,
                improveTemplate.propose(edition),
                chosen,
                improveTemplate.ahead(edition),
                lessons.of(edition),
                form);
    }

    @PostMapping("/editions/{slug}/template")
    Answer publish(
            @Leads LiveEdition edition,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version,
            @RequestParam(defaultValue = "false") boolean sure) {
        var form = FORM.sent(sent).check();
        var chosen = Set.copyOf(form.values(STEP));
        var mistakes = form.mistakes()
                .unless(!edition.demonstration(), "step", "rollout.template.demonstration")
                .unless(!chosen.isEmpty(), "step", "rollout.template.choose")
                .unless(sure, "step", "rollout.template.unsure");
        if (!mistakes.none()) {
            return propose(edition, chosen, form);
        }
        return improveTemplate
                .publish(edition, version, chosen, form.typed(LEARNT), me)
                .map(it -> Answer.done(
                        "/templates/%s/differences?from=%d&to=%d".formatted(it.slug(), it.version() - 1, it.version()),
                        "rollout.template.published",
                        it.version()))
                .orElseGet(() -> {
                    mistakes.unless(false, "step", "rollout.template.stale");
                    return Answer.conflict("programme/rollout/template", page(edition, chosen, form));
                });
    }
}
