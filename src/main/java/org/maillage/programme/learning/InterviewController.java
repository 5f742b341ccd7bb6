package org.maillage.programme.learning;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.SignedIn;
import org.maillage.programme.Attends;
import org.maillage.programme.EditionThemes;
import org.maillage.programme.LearningNeed;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.NeedRows;
import org.maillage.programme.Place;
import org.maillage.programme.Policy;
import org.maillage.programme.Runs;
import org.maillage.programme.learning.InterviewForm.Became;
import org.maillage.programme.learning.InterviewPage.Change;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Frame;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first interview with a territory: written by who runs its cohort, read by its pair; and all of an edition added up. */
@Controller
record InterviewController(
        LiveEditions editions,
        EditionThemes themes,
        AppliedNeeds applied,
        FirstInterviews interviews,
        NeedsOverview overview,
        Addressees addressees,
        Policy policy,
        Clock clock) {

    @GetMapping("/editions/{slug}/needs")
    Answer needs(@Runs LiveEdition edition, @AuthenticationPrincipal SignedIn me) {
        return Answer.show("programme/learning/needs", overview.page(edition, policy.of(me, edition.id())));
    }

    @GetMapping("/places/{id}/interview")
    Answer show(@Attends Place place, @AuthenticationPrincipal SignedIn me) {
        var needs = themes.needs(editions.get(place.edition()));
        var before = applied.of(place);
        var kept = interviews.find(place);
        var form = kept.map(it -> InterviewForm.of(it, needs)).orElseGet(() -> InterviewForm.fresh(before, needs));
        return show(place, me, before, kept, form);
    }

    @PostMapping("/places/{id}/interview")
    Answer write(
            @Runs Place place,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version) {
        var form = InterviewForm.sent(sent, themes.needs(editions.get(place.edition())));
        var kept = interviews.find(place);
        var mistakes = form.check(Words.today(clock))
                .seen(version, kept.map(FirstInterview::version).orElse(0));
        if (!mistakes.none()) {
            return show(place, me, applied.of(place), kept, form);
        }
        interviews.save(form.fill(place, me, version), me);
        return Answer.done(place.path() + "/interview", "learning.interview.kept");
    }

    private Answer show(
            Place place, SignedIn me, List<LearningNeed> before, Optional<FirstInterview> kept, InterviewForm form) {
        var edition = editions.get(place.edition());
        var after = kept.map(FirstInterview::needs).orElse(List.of());
        var page = new InterviewPage(
                Frame.of(say("learning.interview"), place.name())
                        .under(
                                edition.title(),
                                edition.path() + (policy.of(me, edition.id()).runsSome() ? "/board" : ""))
                        .under(place.name(), place.path())
                        .asPersonal(),
                place.path() + "/interview",
                place.name(),
                kept.map(this::held).orElse(""),
                form.needs().said(before),
                form.needs().said(after),
                kept.isEmpty() ? List.of() : became(form.needs(), before, after),
                policy.of(me, edition.id()).runs(place.cohort()),
                form.filled(),
                form.needs().rows(form.filled()),
                kept.map(FirstInterview::version).orElse(0));
        return Answer.refuse("programme/learning/interview", page, form.filled().mistakes());
    }

    private String held(FirstInterview interview) {
        var day = Words.day(interview.heldOn());
        var by = Optional.ofNullable(interview.interviewer())
                .flatMap(it -> Optional.ofNullable(addressees.of(List.of(it)).get(it)))
                .map(Addressee::name)
                .orElse(say("account.deed.nobody"));
        return interview.withWhom().isEmpty()
                ? say("learning.interview.held", day, by)
                : say("learning.interview.held-with", day, by, interview.withWhom());
    }

    private static List<Change> became(NeedRows needs, List<LearningNeed> before, List<LearningNeed> after) {
        return needs.themes().stream()
                .flatMap(it -> change(it.title().toString(), Became.of(it.key(), before, after)))
                .toList();
    }

    private static Stream<Change> change(String title, @Nullable Became became) {
        return became == null ? Stream.of() : Stream.of(new Change(title, say("learning.became." + Typed.key(became))));
    }
}
