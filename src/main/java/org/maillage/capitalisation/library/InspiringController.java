package org.maillage.capitalisation.library;

import static org.maillage.shared.Words.say;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.ExperienceSheets;
import org.maillage.capitalisation.Maturity;
import org.maillage.capitalisation.SheetPolicy;
import org.maillage.capitalisation.SheetRow;
import org.maillage.capitalisation.library.Inspire.Inspiring;
import org.maillage.capitalisation.library.Inspire.Sought;
import org.maillage.pathway.Template.Theme;
import org.maillage.pathway.Templates;
import org.maillage.programme.Cohorts;
import org.maillage.programme.LearningNeeds;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Rights;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Frame;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** « Qui peut m'inspirer ? »: sheets of others, with the reasons for which they are shown. */
@Controller
record InspiringController(
        Inspire inspire,
        ExperienceSheets sheets,
        SheetPolicy policy,
        Cohorts cohorts,
        LiveEditions editions,
        Templates templates,
        LearningNeeds needs) {

    /** @param asked whether the reader has asked, and not only come: then nothing stands for what they leave out */
    @GetMapping("/experience-sheets/inspiring")
    Answer show(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") List<String> theme,
            @RequestParam(defaultValue = "") String maturity,
            @RequestParam(defaultValue = "") String asked) {
        Rights.must(policy.mayBegin(me));
        var places = cohorts.placesOf(me.id());
        var place = places.isEmpty() ? null : places.getFirst();
        List<Theme> themes = place == null
                ? List.of()
                : templates
                        .find(editions.look(place.edition()).template())
                        .orElseThrow()
                        .template()
                        .themes();
        Collection<String> wanted = asked.isEmpty() && theme.isEmpty() && place != null ? needs.themesOf(place) : theme;
        var sought = themes.stream().filter(it -> wanted.contains(it.key())).toList();
        var far = Typed.one(Maturity.class, maturity).orElseGet(() -> own(me));
        var found = inspire.find(new Sought(
                sought, far, place == null ? "" : place.structureKind(), place == null ? null : place.territory()));
        var examples = editions.examplesAmong(found.stream()
                .map(it -> it.sheet().content().edition())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return Answer.show(
                "capitalisation/library/inspiring",
                new InspiringPage(
                        Frame.of(say("library.inspiring"), say("library.inspiring.lead"))
                                .in(Frame.Section.LESSONS)
                                .under(say("capitalisation.sheets"), "/experience-sheets")
                                .asPersonal(),
                        themes.stream()
                                .map(it -> new InspiringPage.Option(
                                        it.key(), it.title().toString(), wanted.contains(it.key())))
                                .toList(),
                        List.of(Maturity.values()).stream()
                                .map(it -> new InspiringPage.Option(Typed.key(it), say(it.words()), it == far))
                                .toList(),
                        found.stream().map(it -> row(it, examples)).toList()));
    }

    /** How far the project has come of which the reader wrote last; null where nobody has said it. */
    private @Nullable Maturity own(SignedIn me) {
        return sheets.writtenBy(me.person(), 0, 1).stream()
                .findFirst()
                .map(ExperienceSheet::maturity)
                .orElse(null);
    }

    private static InspiringPage.Row row(Inspiring it, Set<UUID> examples) {
        var reasons = new ArrayList<String>();
        it.themes().forEach(theme -> reasons.add(say("library.inspiring.theme", theme.title())));
        if (it.sameMaturity()) {
            reasons.add(say("library.inspiring.maturity"));
        }
        if (it.sameKind()) {
            reasons.add(say("library.inspiring.kind"));
        }
        return new InspiringPage.Row(SheetRow.of(it.sheet(), examples), String.join(" · ", reasons));
    }
}
