package org.maillage.programme.cohort;

import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.programme.Attends;
import org.maillage.programme.Place;
import org.maillage.programme.Policy;
import org.maillage.programme.Runs;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Mistakes;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The place of a territory: for its pair, and for who runs its cohort. */
@Controller
record PlaceController(
        FormCohort formCohort, PlaceOverview overview, Notebook notebook, Acceptances acceptances, Policy policy) {

    private static final int LONGEST_ENTRY = 10_000;

    @GetMapping("/places/{id}")
    Answer show(@Attends Place place, @AuthenticationPrincipal SignedIn me) {
        return show(place, me, PlacePage.Typed.NOTHING, new Mistakes());
    }

    private Answer show(Place place, SignedIn me, PlacePage.Typed typed, Mistakes mistakes) {
        var rights = policy.of(me, place.edition());
        var page = overview.page(place, formCohort.edition(place), rights, me, typed, mistakes);
        return Answer.refuse("programme/cohort/place", page, mistakes);
    }

    @PostMapping("/places/{id}/invitations")
    Answer invite(
            @Attends Place place, @AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String email) {
        return formCohort
                .invite(formCohort.edition(place), place, email, me)
                .<Answer>map(problem -> new Answer.Done(place.path(), problem))
                .orElseGet(() -> Answer.done(place.path(), "account.invitation.sent", email.strip()));
    }

    @PostMapping("/places/{id}/seats/{person}/free")
    Answer substitute(
            @Runs Place place,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String reason) {
        var words = Typed.words(reason);
        if (words.isEmpty() || words.length() > 500) {
            return Answer.done(place.path(), "cohort.problem.reason");
        }
        var freed = formCohort.substitute(place, person, words, me);
        return Answer.done(place.path(), freed ? "cohort.freed" : "cohort.not-freed");
    }

    @PostMapping("/places/{id}/framing-note")
    Answer accept(@OfPair Place place, @AuthenticationPrincipal SignedIn me, @RequestParam int version) {
        var current = version == formCohort.edition(place).noteVersion();
        if (current) {
            acceptances.accept(place, version, me.id());
        }
        return Answer.done(place.path(), current ? "cohort.note.done" : "cohort.note.newer");
    }

    @PostMapping("/places/{id}/notebook")
    Answer write(
            @OfPair Place place, @AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String words) {
        var typed = Typed.words(words);
        var mistakes = new Mistakes().words(typed, "words", LONGEST_ENTRY);
        if (!mistakes.none()) {
            return show(place, me, new PlacePage.Typed(null, words), mistakes);
        }
        notebook.write(place.id(), me.id(), typed);
        return Answer.done(place.path() + "#notebook", "cohort.notebook.written");
    }

    @PostMapping("/places/{id}/notebook/{entry}")
    Answer rewrite(
            @OfPair Place place,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID entry,
            @RequestParam(defaultValue = "") String words,
            @RequestParam int version) {
        var typed = Typed.words(words);
        var mistakes =
                new Mistakes().words(typed, "words", LONGEST_ENTRY).seen(version, notebook.version(place.id(), entry));
        if (!mistakes.none()) {
            return show(place, me, new PlacePage.Typed(entry, words), mistakes);
        }
        notebook.rewrite(place.id(), entry, typed, version);
        return Answer.goTo(place.path() + "#notebook");
    }
}
