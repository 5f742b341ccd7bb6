package org.maillage.capitalisation.adaptation;

import static org.maillage.web.FormField.one;
import static org.maillage.web.FormField.text;

import java.util.Arrays;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.WritesSheet;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says what was changed in an adaptation, and what came of it. */
@Controller
record LineageController(Adaptations adaptations) {

    private static final FormField<String> CHANGED = text("changed", 4000).must();
    private static final Fields LINEAGE = Fields.of("adaptation.lineage", CHANGED);

    private static final FormField<Outcome> OUTCOME =
            one("outcome", Outcome.class).drawnAs(FormField.Kind.RADIO).must();
    private static final FormField<String> OUTCOME_WORDS = text("words", 4000);
    private static final Fields ANSWER = Fields.of("adaptation.answer", OUTCOME, OUTCOME_WORDS);

    @GetMapping("/experience-sheets/{slug}/lineage")
    Answer lineage(@WritesSheet ExperienceSheet sheet) {
        var adaptation = get(sheet);
        return AdaptationPage.answer(
                sheet.title(),
                sheet.path(),
                "lineage",
                LINEAGE.empty().with(CHANGED, adaptation.changed()),
                adaptation.version(),
                Words.say("adaptation.lineage.of", adaptation.parentTitle()));
    }

    @PostMapping("/experience-sheets/{slug}/lineage")
    Answer sayChanged(
            @WritesSheet ExperienceSheet sheet,
            @RequestParam(defaultValue = "") String version,
            @RequestParam MultiValueMap<String, String> sent) {
        var adaptation = get(sheet);
        var form = LINEAGE.sent(sent).check();
        form.mistakes().seen(Typed.number(version), adaptation.version());
        if (form.mistakes().none()) {
            form.mistakes().seen(adaptations.say(adaptation, form.typed(CHANGED)));
        }
        return form.mistakes().none()
                ? Answer.done(sheet.editPath(), "adaptation.lineage.kept")
                : AdaptationPage.answer(
                        sheet.title(),
                        sheet.path(),
                        "lineage",
                        form,
                        adaptation.version(),
                        Words.say("adaptation.lineage.of", adaptation.parentTitle()));
    }

    @GetMapping("/experience-sheets/{slug}/outcome")
    Answer outcome(@WritesSheet ExperienceSheet sheet) {
        var adaptation = get(sheet);
        var form = ANSWER.empty().with(OUTCOME, adaptation.outcome()).with(OUTCOME_WORDS, adaptation.outcomeWords());
        return outcome(sheet, adaptation, offered(form));
    }

    @PostMapping("/experience-sheets/{slug}/outcome")
    Answer answer(
            @WritesSheet ExperienceSheet sheet,
            @RequestParam(defaultValue = "") String version,
            @RequestParam MultiValueMap<String, String> sent) {
        var adaptation = get(sheet);
        var form = offered(ANSWER.sent(sent)).check();
        form.mistakes().seen(Typed.number(version), adaptation.version());
        if (form.mistakes().none()) {
            form.mistakes().seen(adaptations.answer(adaptation, form.must(OUTCOME), form.typed(OUTCOME_WORDS)));
        }
        return form.mistakes().none()
                ? Answer.done(sheet.isPublished() ? sheet.path() : sheet.editPath(), "adaptation.answer.kept")
                : outcome(sheet, adaptation, form);
    }

    private static Filled offered(Filled form) {
        return form.offer(
                OUTCOME,
                Arrays.stream(Outcome.values())
                        .map(it -> new Choice(Typed.key(it), Words.say(it.words())))
                        .toList());
    }

    private static Answer outcome(ExperienceSheet sheet, Adaptation adaptation, Filled form) {
        return AdaptationPage.answer(
                sheet.title(),
                sheet.path(),
                "outcome",
                form,
                adaptation.version(),
                Words.say("adaptation.answer.lead", adaptation.parentTitle()));
    }

    private Adaptation get(ExperienceSheet sheet) {
        return adaptations.of(sheet.sheetId()).orElseThrow(() -> new NotFound("adaptation", sheet.slug()));
    }
}
