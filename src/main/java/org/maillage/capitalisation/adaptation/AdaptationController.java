package org.maillage.capitalisation.adaptation;

import static org.maillage.web.FormField.line;

import org.maillage.account.SignedIn;
import org.maillage.capitalisation.BeginSheet.From;
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

/** Adapts sheets, and shows what was made of them. */
@Controller
record AdaptationController(AdaptSheet adaptSheet, TreeOverview tree, SheetPolicy policy, Cohorts cohorts) {

    private static final FormField<String> TITLE = line("title", 160).must();
    private static final FormField<String> TERRITORY = line("territory", 160).must();
    private static final Fields ADAPT = Fields.of("adaptation.begin", TITLE, TERRITORY);

    @GetMapping("/experience-sheets/{slug}/adapt")
    Answer ask(@Anybody SheetVersion parent, @AuthenticationPrincipal SignedIn me) {
        Rights.must(policy.mayBegin(me));
        var territory = territoryOf(me);
        var form = ADAPT.empty().with(TITLE, parent.content().title()).with(TERRITORY, territory);
        return begin(parent, form);
    }

    @PostMapping("/experience-sheets/{slug}/adapt")
    Answer adapt(
            @Anybody SheetVersion parent,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        Rights.must(policy.mayBegin(me));
        var form = ADAPT.sent(sent).check();
        if (!form.mistakes().none()) {
            return begin(parent, form);
        }
        var from = cohorts.placesOf(me.id()).stream()
                .filter(it -> it.name().equals(form.typed(TERRITORY)))
                .findFirst()
                .map(it -> new From(null, null, it.territory(), it.name()))
                .orElseGet(() -> new From(null, null, null, form.typed(TERRITORY)));
        var fork = adaptSheet.adapt(parent, form.typed(TITLE), from, me);
        return Answer.done(fork.editPath(), "adaptation.begun");
    }

    private String territoryOf(SignedIn me) {
        var places = cohorts.placesOf(me.id());
        return places.isEmpty() ? "" : places.getFirst().name();
    }

    private static Answer begin(SheetVersion parent, Filled form) {
        return AdaptationPage.answer(
                parent.content().title(),
                parent.path(),
                "adapt",
                form,
                null,
                Words.say(
                        parent.licence().isShareAlike() ? "adaptation.begin.bound" : "adaptation.begin.free",
                        Words.say(parent.licence().words())));
    }

    /** Whatever was made of the sheet that this one comes from, as a tree. */
    @GetMapping("/experience-sheets/{slug}/tree")
    Answer tree(@Anybody SheetVersion sheet) {
        return tree.show(sheet);
    }
}
