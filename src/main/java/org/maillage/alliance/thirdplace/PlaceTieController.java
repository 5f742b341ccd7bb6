package org.maillage.alliance.thirdplace;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.alliance.thirdplace.PlaceTies.Outcome;
import org.maillage.directory.Keeps;
import org.maillage.directory.Organisation;
import org.maillage.directory.Reader;
import org.maillage.exchange.NameActors;
import org.maillage.exchange.SuggestActors;
import org.maillage.shared.OwnData;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who runs a third place, is hosted there and passes by, and what the team itself is to it. */
@Controller
record PlaceTieController(ThirdPlaceFormOverview forms, PlaceTies ties, SuggestActors suggestActors, NameActors names) {

    static final String ALL = ThirdPlace.ALL + "/of/" + Organisation.ID + "/{place:[0-9a-f]{8}-[0-9a-f-]{27}}/ties";
    private static final String ONE = ALL + "/{tie:[0-9a-f]{8}-[0-9a-f-]{27}}";

    /** @param role that was asked for; who is hosted, where it is none */
    @GetMapping(ALL + "/new")
    Answer ask(
            @Keeps ThirdPlace place,
            @RequestParam(defaultValue = "false") boolean ours,
            @RequestParam(defaultValue = "") String role) {
        var asked = Typed.one(PlaceRole.class, role).orElse(PlaceRole.HOSTED);
        return forms.ask(place, PlaceTieForm.blank(ours, asked), UUID.randomUUID());
    }

    /** @param fresh the id that the page has given it, by which it is kept once */
    @PostMapping(ALL)
    Answer add(
            @Keeps ThirdPlace place,
            @Keeps Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam UUID fresh,
            @RequestParam(defaultValue = "false") boolean ours) {
        var form = PlaceTieForm.sent(ours, sent);
        form.check();
        var meant = meant(form, null, reader);
        if (form.filled().mistakes().none()) {
            note(form, ties.add(place, form.tie(fresh, meant, 0), me.person()));
        }
        return form.filled().mistakes().none()
                ? Answer.done(place.path() + "#people", "web.form.saved")
                : forms.refuse(place, form, fresh);
    }

    @GetMapping(ONE + "/edit")
    Answer edit(@Keeps ThirdPlace place, @Keeps PlaceTie tie, @Keeps Reader reader) {
        return forms.change(place, tie, PlaceTieForm.of(tie, who(tie, reader)));
    }

    @PostMapping(ONE)
    Answer save(
            @Keeps ThirdPlace place,
            @Keeps PlaceTie tie,
            @Keeps Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version) {
        var form = PlaceTieForm.sent(tie.ours(), sent);
        form.check().seen(version, tie.version());
        var meant = meant(form, tie.organisation(), reader);
        if (form.filled().mistakes().none()) {
            note(form, ties.save(place, form.tie(tie.id(), meant, version), me.person()));
        }
        return form.filled().mistakes().none()
                ? Answer.done(place.path() + "#people", "web.form.saved")
                : forms.refuse(place, tie, form);
    }

    @PostMapping(ONE + "/remove")
    Answer remove(@Keeps ThirdPlace place, @Keeps PlaceTie tie) {
        ties.remove(place, tie);
        return Answer.done(place.path() + "#people", "thirdplace.tie.removed");
    }

    private @Nullable UUID meant(PlaceTieForm form, @Nullable UUID before, Reader reader) {
        return form.ours() ? null : suggestActors.named(form.filled(), PlaceTieForm.WHO, before, reader);
    }

    private String who(PlaceTie it, Reader reader) {
        return Optional.ofNullable(it.organisation())
                .map(sheet -> names.of(List.of(sheet), reader)
                        .getOrDefault(sheet, NameActors.UNSEEN)
                        .name())
                .orElseGet(() -> OwnData.shown(it.name()));
    }

    private static void note(PlaceTieForm form, Outcome outcome) {
        form.filled()
                .mistakes()
                .unless(
                        outcome != Outcome.THERE_ALREADY,
                        form.ours() ? PlaceTieForm.SINCE.name() : PlaceTieForm.WHO.name(),
                        "thirdplace.tie.there-already")
                .seen(outcome != Outcome.CHANGED);
    }
}
