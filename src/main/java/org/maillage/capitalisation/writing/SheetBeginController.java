package org.maillage.capitalisation.writing;

import static org.maillage.shared.Words.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.BeginSheet;
import org.maillage.capitalisation.BeginSheet.From;
import org.maillage.capitalisation.SheetOrigin;
import org.maillage.capitalisation.SheetPolicy;
import org.maillage.capitalisation.Writers.Part;
import org.maillage.programme.Cohorts;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Place;
import org.maillage.web.Answer;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Begins sheets: a title is enough. */
@Controller
record SheetBeginController(BeginSheet beginSheet, SheetPolicy policy, Cohorts cohorts, LiveEditions editions) {

    /** A place in an edition whose pair the reader is in. */
    private record Walked(Place place, LiveEdition edition) {}

    @GetMapping("/experience-sheets/new")
    Answer ask(@AuthenticationPrincipal SignedIn me) {
        must(me);
        return show(SheetBeginForm.empty(choices(walkedBy(me))));
    }

    @PostMapping("/experience-sheets/new")
    Answer begin(@AuthenticationPrincipal SignedIn me, @RequestParam MultiValueMap<String, String> sent) {
        must(me);
        var walked = walkedBy(me);
        var form = SheetBeginForm.sent(sent, choices(walked));
        if (!form.filled().mistakes().none()) {
            return show(form);
        }
        var part = form.filled().must(SheetBeginForm.PART);
        var begun = beginSheet.begin(
                form.filled().must(SheetBeginForm.KIND),
                part == Part.INTERVIEWER ? SheetOrigin.INTERVIEW : SheetOrigin.ALONE,
                form.filled().must(SheetBeginForm.TITLE),
                from(form, walked),
                Map.of(),
                me.person(),
                part);
        return Answer.done(begun.editPath(), "capitalisation.begun");
    }

    private static From from(SheetBeginForm form, List<Walked> walked) {
        var chosen = form.filled().typed(SheetBeginForm.FROM);
        return walked.stream()
                .filter(it -> it.place.id().toString().equals(chosen))
                .map(it -> new From(it.edition.id(), it.edition.programme(), it.place.territory(), it.place.name()))
                .findFirst()
                .orElse(From.NOWHERE);
    }

    private List<Walked> walkedBy(SignedIn me) {
        var places = cohorts.placesOf(me.id());
        var known = new ArrayList<LiveEdition>();
        if (!places.isEmpty()) {
            known.addAll(
                    editions.look(places.stream().map(Place::edition).distinct().toList()));
        }
        return places.stream()
                .flatMap(place -> known.stream()
                        .filter(it -> it.id().equals(place.edition()))
                        .map(it -> new Walked(place, it)))
                .toList();
    }

    private static List<Choice> choices(List<Walked> walked) {
        return walked.stream()
                .map(it -> new Choice(
                        it.place.id().toString(),
                        say("capitalisation.begin.from.place", it.place.name(), it.edition.title())))
                .toList();
    }

    private void must(SignedIn me) {
        if (!policy.mayBegin(me)) {
            throw new AccessDeniedException("Nobody without a role begins a sheet.");
        }
    }

    private static Answer show(SheetBeginForm form) {
        return Answer.refuse(
                "capitalisation/writing/begin",
                new SheetBeginPage(
                        Frame.of(say("capitalisation.begin"), say("capitalisation.begin.lead"))
                                .in(Frame.Section.LESSONS)
                                .under(say("capitalisation.sheets"), "/experience-sheets")
                                .asPersonal(),
                        form.filled()),
                form.filled().mistakes());
    }
}
