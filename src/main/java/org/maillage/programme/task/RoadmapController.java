package org.maillage.programme.task;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.programme.Attends;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Place;
import org.maillage.programme.Policy;
import org.maillage.programme.Rights;
import org.maillage.programme.cohort.OfPair;
import org.maillage.programme.session.Sessions;
import org.maillage.programme.task.RoadmapPage.Typed;
import org.maillage.programme.task.Roadmaps.Action;
import org.maillage.shared.OwnData;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The roadmap of a territory: its pair writes it, who runs its cohort reads it. */
@Controller
record RoadmapController(LiveEditions editions, Sessions sessions, Roadmaps roadmaps, Policy policy, Clock clock) {

    @GetMapping("/places/{id}/roadmap")
    Answer show(@Attends Place place, @AuthenticationPrincipal SignedIn me) {
        return show(place, me, Typed.NOTHING, new Mistakes());
    }

    @PostMapping("/places/{id}/roadmap")
    Answer add(@OfPair Place place, @AuthenticationPrincipal SignedIn me, @ModelAttribute("form") ActionForm form) {
        var mistakes = form.check();
        if (!mistakes.none()) {
            return show(place, me, form.typed(""), mistakes);
        }
        roadmaps.add(place.id(), form);
        return Answer.goTo(path(place));
    }

    @PostMapping("/places/{id}/roadmap/{action}/edit")
    Answer retell(
            @OfPair Place place,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID action,
            @ModelAttribute("form") ActionForm form,
            @RequestParam int version) {
        var mistakes = form.check().seen(version, roadmaps.version(place.id(), action));
        if (!mistakes.none()) {
            return show(place, me, form.typed(action.toString()), mistakes);
        }
        roadmaps.retell(place.id(), action, form, version);
        return Answer.done(path(place), "form.saved");
    }

    @PostMapping("/places/{id}/roadmap/{action}/remove")
    Answer remove(@OfPair Place place, @PathVariable UUID action, @RequestParam int version) {
        var removed = roadmaps.remove(place.id(), action, version);
        return Answer.done(path(place), removed ? "task.action.removed" : "task.action.stale");
    }

    @PostMapping("/places/{id}/roadmap/{action}")
    Answer move(
            @OfPair Place place, @PathVariable UUID action, @RequestParam String status, @RequestParam int version) {
        Rights.must(Roadmaps.STATUSES.contains(status));
        var moved = roadmaps.move(place.id(), action, status, version);
        return Answer.done(path(place), moved ? "form.saved" : "task.action.stale");
    }

    private static String path(Place place) {
        return place.path() + "/roadmap";
    }

    private Answer show(Place place, SignedIn me, Typed typed, Mistakes mistakes) {
        var rights = policy.of(me, place.edition());
        var edition = editions.get(place.edition());
        var today = Words.today(clock);
        var page = new RoadmapPage(
                Frame.of(say("task.roadmap"), place.name())
                        .under(edition.title(), rights.runsSome() ? edition.path() + "/board" : "/desk")
                        .under(place.name(), place.path())
                        .asPersonal(),
                path(place),
                place.name(),
                roadmaps.of(place.id()).stream().map(it -> row(it, today)).toList(),
                rights.isOf(place.id()),
                sessions.of(place.edition(), rights).stream()
                        .map(it -> new Choice(it.id().toString(), it.name()))
                        .toList(),
                typed,
                mistakes);
        return Answer.refuse("programme/task/roadmap", page, mistakes);
    }

    private static RoadmapPage.Row row(Action action, LocalDate today) {
        var open = action.status().equals("to-do") || action.status().equals("doing");
        return new RoadmapPage.Row(
                action.id().toString(),
                action.title(),
                OwnData.shown(action.owner()),
                Words.day(action.dueOn()),
                action.dueOn().toString(),
                action.status(),
                say("task.status." + action.status()),
                open && action.dueOn().isBefore(today),
                action.session() == null ? "" : action.session(),
                action.version());
    }
}
