package org.maillage.pathway.task;

import static org.maillage.shared.Words.say;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.pathway.LiveEditions;
import org.maillage.pathway.Policy;
import org.maillage.pathway.Rights;
import org.maillage.pathway.cohort.Cohorts;
import org.maillage.pathway.cohort.Place;
import org.maillage.pathway.session.Sessions;
import org.maillage.pathway.task.Roadmaps.Action;
import org.maillage.pathway.task.TaskFormPage.Choice;
import org.maillage.shared.Frame;
import org.maillage.shared.Here;
import org.maillage.shared.Mistakes;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The roadmap of a territory: its pair writes it, who runs its cohort reads it. */
@Controller
class RoadmapController {

    private final LiveEditions editions;
    private final Cohorts cohorts;
    private final Sessions sessions;
    private final Roadmaps roadmaps;
    private final Policy policy;
    private final Clock clock;

    RoadmapController(
            LiveEditions editions, Cohorts cohorts, Sessions sessions, Roadmaps roadmaps, Policy policy, Clock clock) {
        this.editions = editions;
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.roadmaps = roadmaps;
        this.policy = policy;
        this.clock = clock;
    }

    @GetMapping("/places/{id}/roadmap")
    String show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
        var place = cohorts.place(id);
        var rights = policy.of(me, place.edition());
        Rights.must(rights.isOf(id) || rights.runs(place.cohort()));
        return show(place, rights, "", "", "", new Mistakes(), model);
    }

    @PostMapping("/places/{id}/roadmap")
    String add(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "") String dueOn,
            @RequestParam(defaultValue = "") String session,
            HttpServletResponse response,
            Model model) {
        var place = cohorts.place(id);
        var rights = policy.of(me, place.edition());
        Rights.must(rights.isOf(id));
        var day = Typed.day(dueOn);
        var mistakes = new Mistakes()
                .words(Typed.words(title), "title", 300)
                .words(Typed.words(owner), "owner", 120)
                .unless(day.isPresent(), "dueOn", "form.date")
                .unless(
                        session.isEmpty() || session.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
                        "session",
                        "form.choose");
        if (mistakes.refuse(response)) {
            return show(place, rights, title, owner, dueOn, mistakes, model);
        }
        roadmaps.add(
                id,
                session.isEmpty() ? null : UUID.fromString(session),
                Typed.words(title),
                Typed.words(owner),
                day.orElseThrow());
        return "redirect:" + place.path() + "/roadmap";
    }

    @PostMapping("/places/{id}/roadmap/{action}")
    String move(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @PathVariable UUID action,
            @RequestParam String status,
            @RequestParam int version,
            RedirectAttributes next) {
        var place = cohorts.place(id);
        Rights.must(policy.of(me, place.edition()).isOf(id) && Roadmaps.STATUSES.contains(status));
        var moved = roadmaps.move(id, action, status, version);
        next.addFlashAttribute(Here.FLASH, say(moved ? "form.saved" : "task.action.stale"));
        return "redirect:" + place.path() + "/roadmap";
    }

    private String show(
            Place place, Rights rights, String title, String owner, String dueOn, Mistakes mistakes, Model model) {
        var edition = editions.get(place.edition());
        var today = Words.today(clock);
        model.addAttribute(
                "page",
                new RoadmapPage(
                        Frame.of(say("task.roadmap"), place.name())
                                .under(edition.title(), rights.runsSome() ? edition.path() + "/board" : "/desk")
                                .under(place.name(), place.path())
                                .asPersonal(),
                        place.path() + "/roadmap",
                        place.name(),
                        roadmaps.of(place.id()).stream()
                                .map(it -> row(it, today))
                                .toList(),
                        rights.isOf(place.id()),
                        sessions.of(place.edition(), rights).stream()
                                .map(it -> new Choice(it.id().toString(), it.name()))
                                .toList(),
                        title,
                        owner,
                        dueOn,
                        mistakes));
        return "pathway/task/roadmap";
    }

    private static RoadmapPage.Row row(Action action, LocalDate today) {
        var open = action.status().equals("to-do") || action.status().equals("doing");
        return new RoadmapPage.Row(
                action.id().toString(),
                action.title(),
                action.owner(),
                Words.day(action.dueOn()),
                action.status(),
                say("task.status." + action.status()),
                open && action.dueOn().isBefore(today),
                action.session() == null ? "" : action.session(),
                action.version());
    }
}
