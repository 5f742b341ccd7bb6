package org.maillage.programme.task;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.programme.Attends;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Place;
import org.maillage.programme.Policy;
import org.maillage.programme.Rights;
import org.maillage.programme.Runs;
import org.maillage.programme.cohort.OfPair;
import org.maillage.programme.session.Sessions;
import org.maillage.programme.task.OverallRoadmaps.Overall;
import org.maillage.programme.task.RoadmapPage.ActionRow;
import org.maillage.programme.task.Roadmaps.State;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The roadmap of a territory: its pair writes it, who runs its cohort reads it. */
@Controller
record RoadmapController(
        LiveEditions editions,
        Sessions sessions,
        Roadmaps roadmaps,
        OverallRoadmaps overall,
        Policy policy,
        Clock clock) {

    @GetMapping("/places/{id}/roadmap")
    Answer show(@Attends Place place, @AuthenticationPrincipal SignedIn me) {
        return show(place, policy.of(me, place.edition()), null, ActionForm.empty());
    }

    @GetMapping("/editions/{slug}/roadmaps")
    Answer all(@Runs LiveEdition edition, @AuthenticationPrincipal SignedIn me) {
        var rights = policy.of(me, edition.id());
        var today = Words.today(clock);
        var all = overall.of(edition.id()).stream()
                .filter(it -> rights.runs(it.cohort()))
                .toList();
        var several = all.stream().map(Overall::cohort).distinct().count() > 1;
        return Answer.show(
                "programme/task/roadmaps",
                new RoadmapsPage(
                        Frame.of(say("task.roadmaps"), edition.title())
                                .under(edition.title(), edition.path() + "/board")
                                .asPersonal(),
                        edition.title(),
                        all.stream()
                                .map(it -> new RoadmapsPage.Row(it, today, several))
                                .toList()));
    }

    @PostMapping("/places/{id}/roadmap")
    Answer add(
            @OfPair Place place,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        var rights = policy.of(me, place.edition());
        var form = ActionForm.sent(sent).from(sessions(place, rights));
        if (!form.filled().check().mistakes().none()) {
            return show(place, rights, null, form);
        }
        roadmaps.add(place.id(), form.told());
        return Answer.goTo(path(place));
    }

    @PostMapping("/places/{id}/roadmap/{action}/edit")
    Answer retell(
            @OfPair Place place,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID action,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version) {
        var form = ActionForm.sent(sent);
        var mistakes = form.filled().check().mistakes().seen(version, roadmaps.version(place.id(), action));
        if (!mistakes.none()) {
            return show(place, policy.of(me, place.edition()), action, form);
        }
        roadmaps.retell(place.id(), action, form.told(), version);
        return Answer.done(path(place), "web.form.saved");
    }

    @PostMapping("/places/{id}/roadmap/{action}/remove")
    Answer remove(@OfPair Place place, @PathVariable UUID action, @RequestParam int version) {
        var removed = roadmaps.remove(place.id(), action, version);
        return Answer.done(path(place), removed ? "task.action.removed" : "task.action.stale");
    }

    @PostMapping("/places/{id}/roadmap/{action}")
    Answer move(
            @OfPair Place place, @PathVariable UUID action, @RequestParam String status, @RequestParam int version) {
        var moved = Typed.one(State.class, status)
                .filter(it -> roadmaps.move(place.id(), action, it, version))
                .isPresent();
        return Answer.done(path(place), moved ? "web.form.saved" : "task.action.stale");
    }

    private static String path(Place place) {
        return place.path() + "/roadmap";
    }

    private List<Choice> sessions(Place place, Rights rights) {
        return sessions.of(place.edition(), rights).stream()
                .map(it -> new Choice(it.id().toString(), it.name()))
                .toList();
    }

    /** @param changing the action that is told anew; null for a new one */
    private Answer show(Place place, Rights rights, @Nullable UUID changing, ActionForm form) {
        var edition = editions.get(place.edition());
        var today = Words.today(clock);
        var adding = changing == null ? form : ActionForm.empty();
        var page = new RoadmapPage(
                Frame.of(say("task.roadmap"), place.name())
                        .under(edition.title(), rights.runsSome() ? edition.path() + "/board" : "/desk")
                        .under(place.name(), place.path())
                        .asPersonal(),
                path(place),
                place.name(),
                roadmaps.of(place.id()).stream()
                        .map(it -> it.id().equals(changing)
                                ? new ActionRow(it, today, form.filled(), true)
                                : new ActionRow(it, today, ActionForm.of(it).filled(), false))
                        .toList(),
                rights.isOf(place.id()),
                adding.from(sessions(place, rights)).filled(),
                form.filled().mistakes());
        return Answer.refuse("programme/task/roadmap", page, form.filled().mistakes());
    }
}
