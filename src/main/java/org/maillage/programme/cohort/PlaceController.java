package org.maillage.programme.cohort;

import java.util.UUID;
import org.maillage.account.PersonId;
import org.maillage.account.SignedIn;
import org.maillage.programme.Attends;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Place;
import org.maillage.programme.Runs;
import org.maillage.programme.cohort.FormCohort.Outcome;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The place of a territory: for its pair, and for who runs its cohort. */
@Controller
record PlaceController(
        LiveEditions editions,
        FormCohort formCohort,
        PlaceOverview overview,
        Notebook notebook,
        Acceptances acceptances) {

    @GetMapping("/places/{id}")
    Answer show(@Attends Place place, @AuthenticationPrincipal SignedIn me) {
        return overview.show(place, me, null, PlacePage.NOTEBOOK.empty());
    }

    @PostMapping("/places/{id}/invitations")
    Answer invite(
            @Attends Place place, @AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String email) {
        var said = switch (formCohort.invite(editions.get(place.edition()), place, email, me)) {
            case Outcome.Invited it -> "account.invitation.sent";
            case Outcome.PairIsFull it -> "cohort.invite.full";
            case Outcome.SitsElsewhere it -> "cohort.invite.seated";
            case Outcome.NoAddress it -> "web.form.email";
        };
        return Answer.done(place.path(), said, email.strip());
    }

    @PostMapping("/places/{id}/seats/{person}/free")
    Answer substitute(
            @Runs Place place,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String reason) {
        var words = Typed.line(reason);
        if (words.isEmpty() || words.length() > 500) {
            return Answer.done(place.path(), "cohort.problem.reason");
        }
        var freed = formCohort.substitute(place, new PersonId(person), words, me);
        return Answer.done(place.path(), freed ? "cohort.freed" : "cohort.not-freed");
    }

    @PostMapping("/places/{id}/framing-note")
    Answer accept(@OfPair Place place, @AuthenticationPrincipal SignedIn me, @RequestParam int version) {
        var current = version == editions.get(place.edition()).noteVersion();
        if (current) {
            acceptances.accept(place, version, me.person());
        }
        return Answer.done(place.path(), current ? "cohort.note.done" : "cohort.note.newer");
    }

    @PostMapping("/places/{id}/notebook")
    Answer write(
            @OfPair Place place,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        var form = PlacePage.NOTEBOOK.sent(sent).check();
        if (!form.mistakes().none()) {
            return overview.show(place, me, null, form);
        }
        notebook.write(place.id(), me.id(), form.typed(PlacePage.WORDS));
        return Answer.done(place.path() + "#notebook", "cohort.notebook.written");
    }

    @PostMapping("/places/{id}/notebook/{entry}")
    Answer rewrite(
            @OfPair Place place,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID entry,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version) {
        var form = PlacePage.NOTEBOOK.sent(sent).check();
        if (!form.mistakes().seen(version, notebook.version(place.id(), entry)).none()) {
            return overview.show(place, me, entry, form);
        }
        notebook.rewrite(place.id(), entry, form.typed(PlacePage.WORDS), version);
        return Answer.goTo(place.path() + "#notebook");
    }
}
