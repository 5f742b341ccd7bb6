package org.maillage.programme.task;

import static org.maillage.shared.Words.say;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Policy;
import org.maillage.programme.Rights;
import org.maillage.programme.cohort.Cohorts;
import org.maillage.programme.cohort.Place;
import org.maillage.programme.session.Sessions;
import org.maillage.programme.task.RoadmapPage.Typed;
import org.maillage.programme.task.Roadmaps.Action;
import org.maillage.programme.task.TaskFormPage.Choice;
import org.maillage.shared.OwnData;
import org.maillage.shared.Words;
import org.maillage.web.Frame;
import org.maillage.web.Here;
import org.maillage.web.Mistakes;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The roadmap of a territory: its pair writes it, who runs its cohort reads it. */
@Controller
record RoadmapController(
        LiveEditions editions, Cohorts cohorts, Sessions sessions, Roadmaps roadmaps, Policy policy, Clock clock) {

    @GetMapping("/places/{id}/roadmap")
    String show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
        var place = cohorts.place(id);
        var rights = policy.of(me, place.edition());
        Rights.must(rights.isOf(id) || rights.runs(place.cohort()));
        return show(place, rights, Typed.NOTHING, new Mistakes(), model);
    }

    @PostMapping("/places/{id}/roadmap")
    String add(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @ModelAttribute("form") ActionForm form,
            HttpServletResponse response,
            Model model) {
        var place = cohorts.place(id);
        var rights = policy.of(me, place.edition());
        Rights.must(rights.isOf(id));
        var mistakes = form.check();
        if (mistakes.refuse(response)) {
            return show(place, rights, form.typed(""), mistakes, model);
        }
        roadmaps.add(id, form);
        return "redirect:" + place.path() + "/roadmap";
    }

    @PostMapping("/places/{id}/roadmap/{action}/edit")
    String retell(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @PathVariable UUID action,
            @ModelAttribute("form") ActionForm form,
            @RequestParam int version,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var place = cohorts.place(id);
        var rights = policy.of(me, place.edition());
        Rights.must(rights.isOf(id));
        var mistakes = form.check().seen(version, roadmaps.version(id, action));
        if (mistakes.refuse(response)) {
            return show(place, rights, form.typed(action.toString()), mistakes, model);
        }
        roadmaps.retell(id, action, form, version);
        next.addFlashAttribute(Here.FLASH, say("form.saved"));
        return "redirect:" + place.path() + "/roadmap";
    }

    @PostMapping("/places/{id}/roadmap/{action}/remove")
    String remove(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @PathVariable UUID action,
            @RequestParam int version,
            RedirectAttributes next) {
        var place = cohorts.place(id);
        Rights.must(policy.of(me, place.edition()).isOf(id));
        var removed = roadmaps.remove(id, action, version);
        next.addFlashAttribute(Here.FLASH, say(removed ? "task.action.removed" : "task.action.stale"));
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

    private String show(Place place, Rights rights, Typed typed, Mistakes mistakes, Model model) {
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
                        typed,
                        mistakes));
        return "programme/task/roadmap";
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
