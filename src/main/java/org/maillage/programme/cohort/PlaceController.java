package org.maillage.programme.cohort;

import static org.maillage.shared.Words.say;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.maillage.account.SignedIn;
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

/** The place of a territory: for its pair, and for who runs its cohort. */
@Controller
record PlaceController(
        Cohorts cohorts,
        FormCohort formCohort,
        PlaceOverview overview,
        Notebook notebook,
        Acceptances acceptances,
        Policy policy) {

    private static final int LONGEST_ENTRY = 10_000;

    @GetMapping("/places/{id}")
    String show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
        return show(cohorts.place(id), me, PlacePage.Typed.NOTHING, new Mistakes(), model);
    }

    private String show(Place place, SignedIn me, PlacePage.Typed typed, Mistakes mistakes, Model model) {
        var rights = policy.of(me, place.edition());
        Rights.must(rights.isOf(place.id()) || rights.runs(place.cohort()));
        model.addAttribute("page", overview.page(place, formCohort.edition(place), rights, me, typed, mistakes));
        return "programme/cohort/place";
    }

    @PostMapping("/places/{id}/invitations")
    String invite(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String email,
            RedirectAttributes next) {
        var place = cohorts.place(id);
        var rights = policy.of(me, place.edition());
        Rights.must(rights.runs(place.cohort()) || rights.isOf(id));
        var problem = formCohort.invite(formCohort.edition(place), place, email, me);
        next.addFlashAttribute(Here.FLASH, problem.orElseGet(() -> say("account.invitation.sent", email.strip())));
        return "redirect:" + place.path();
    }

    @PostMapping("/places/{id}/seats/{person}/free")
    String substitute(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        var place = cohorts.place(id);
        Rights.must(policy.of(me, place.edition()).runs(place.cohort()));
        var words = Typed.words(reason);
        if (words.isEmpty() || words.length() > 500) {
            next.addFlashAttribute(Here.FLASH, say("cohort.problem.reason"));
        } else {
            var freed = formCohort.substitute(place, person, words, me);
            next.addFlashAttribute(Here.FLASH, say(freed ? "cohort.freed" : "cohort.not-freed"));
        }
        return "redirect:" + place.path();
    }

    @PostMapping("/places/{id}/framing-note")
    String accept(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam int version,
            RedirectAttributes next) {
        var place = pairOf(id, me);
        var current = version == formCohort.edition(place).noteVersion();
        if (current) {
            acceptances.accept(place, version, me.id());
        }
        next.addFlashAttribute(Here.FLASH, say(current ? "cohort.note.done" : "cohort.note.newer"));
        return "redirect:" + place.path();
    }

    @PostMapping("/places/{id}/notebook")
    String write(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String words,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var place = pairOf(id, me);
        var typed = Typed.words(words);
        var mistakes = new Mistakes().words(typed, "words", LONGEST_ENTRY);
        if (mistakes.refuse(response)) {
            return show(place, me, new PlacePage.Typed(null, words), mistakes, model);
        }
        notebook.write(id, me.id(), typed);
        next.addFlashAttribute(Here.FLASH, say("cohort.notebook.written"));
        return "redirect:" + place.path() + "#notebook";
    }

    @PostMapping("/places/{id}/notebook/{entry}")
    String rewrite(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @PathVariable UUID entry,
            @RequestParam(defaultValue = "") String words,
            @RequestParam int version,
            HttpServletResponse response,
            Model model) {
        var place = pairOf(id, me);
        var typed = Typed.words(words);
        var mistakes = new Mistakes().words(typed, "words", LONGEST_ENTRY).seen(version, notebook.version(id, entry));
        if (mistakes.refuse(response)) {
            return show(place, me, new PlacePage.Typed(entry, words), mistakes, model);
        }
        notebook.rewrite(id, entry, typed, version);
        return "redirect:" + place.path() + "#notebook";
    }

    private Place pairOf(UUID id, SignedIn me) {
        var place = cohorts.place(id);
        Rights.must(policy.of(me, place.edition()).isOf(id));
        return place;
    }
}
