package org.maillage.capitalisation.adaptation;

import static org.maillage.web.FormField.line;
import static org.maillage.web.FormField.text;

import org.maillage.account.SignedIn;
import org.maillage.capitalisation.SheetPolicy;
import org.maillage.capitalisation.SheetVersion;
import org.maillage.programme.Cohorts;
import org.maillage.programme.Rights;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets people say that a sheet has been of use to them. */
@Controller
record ReuseController(Reuses reuses, SheetPolicy policy, Cohorts cohorts) {

    private static final FormField<String> TERRITORY = line("territory", 160).must();
    private static final FormField<String> USED = text("used", 1000);
    private static final Fields REUSE = Fields.of("adaptation.reuse", TERRITORY, USED);

    @GetMapping("/experience-sheets/{slug}/reuse")
    Answer askReuse(@Anybody SheetVersion sheet, @AuthenticationPrincipal SignedIn me) {
        Rights.must(policy.mayBegin(me));
        if (writes(sheet, me)) {
            return Answer.done(sheet.path(), "adaptation.reuse.own");
        }
        var mine = reuses.of(sheet.sheet()).stream()
                .filter(it -> me.id().equals(it.person()))
                .findFirst();
        var form = REUSE.empty()
                .with(TERRITORY, mine.map(Reuses.Reuse::territoryName).orElseGet(() -> territoryOf(me)))
                .with(USED, mine.map(Reuses.Reuse::words).orElse(""));
        return reuse(sheet, form);
    }

    @PostMapping("/experience-sheets/{slug}/reuse")
    Answer reuse(
            @Anybody SheetVersion sheet,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        Rights.must(policy.mayBegin(me));
        if (writes(sheet, me)) {
            return Answer.done(sheet.path(), "adaptation.reuse.own");
        }
        var form = REUSE.sent(sent).check();
        if (!form.mistakes().none()) {
            return reuse(sheet, form);
        }
        reuses.say(sheet.sheet(), me.person(), form.typed(TERRITORY), form.typed(USED));
        return Answer.done(sheet.path(), "adaptation.reuse.kept");
    }

    @PostMapping("/experience-sheets/{slug}/reuse/take-back")
    Answer takeBack(@Anybody SheetVersion sheet, @AuthenticationPrincipal SignedIn me) {
        reuses.takeBack(sheet.sheet(), me.person());
        return Answer.done(sheet.path(), "adaptation.reuse.taken-back");
    }

    private static Answer reuse(SheetVersion sheet, Filled form) {
        return AdaptationPage.answer(
                sheet.content().title(), sheet.path(), "reuse", form, null, Words.say("adaptation.reuse.lead"));
    }

    /** Whoever wrote a sheet does not count among those who reuse it. */
    private boolean writes(SheetVersion sheet, SignedIn me) {
        return policy.writes(sheet.sheet(), me);
    }

    private String territoryOf(SignedIn me) {
        var places = cohorts.placesOf(me.id());
        return places.isEmpty() ? "" : places.getFirst().name();
    }
}
