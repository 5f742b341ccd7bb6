package org.maillage.programme.desk;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.maillage.programme.Cohorts;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.Place;
import org.maillage.programme.session.Attendance;
import org.maillage.programme.session.Attendance.Tally;
import org.maillage.programme.task.Roadmaps;
import org.maillage.programme.task.Task;
import org.maillage.programme.task.Tasks;
import org.maillage.shared.Words;
import org.springframework.stereotype.Component;

/**
 * The indicators of an edition that can be counted so far: attendance, pair presence, tasks in time, follow-through of
 * roadmaps. Source of the formulas: the domain's list of indicators.
 */
@Component
public record Indicators(Attendance attendance, Tasks tasks, Roadmaps roadmaps, Cohorts cohorts, Clock clock) {

    /** The indicators of an edition, in the order in which they are shown. */
    public List<Indicator> of(LiveEdition edition) {
        return standing(edition, cohorts.places(edition.id())).indicators();
    }

    /** How an edition stands, in figures and place by place. */
    Standing standing(LiveEdition edition, List<Place> places) {
        var asked = tasks.of(edition.id());
        var over = asked.stream().filter(this::isOver).toList();
        var handedIn = handedIn(edition.id());
        var unfinished = asked.stream()
                .filter(it -> !isOver(it) && places.stream().anyMatch(place -> isMissing(it, place, handedIn)))
                .count();
        var held = held(attendance.tally(edition.id()));
        var due = due(over, places, handedIn);
        var done = roadmaps.followThrough(edition.id());
        var indicators = List.of(
                Indicator.share(
                        "desk.attendance",
                        held.stream().mapToLong(Tally::came).sum(),
                        held.stream().mapToLong(Tally::expected).sum()),
                Indicator.share(
                        "desk.pair-presence",
                        held.stream().filter(it -> it.came() >= 2).count(),
                        held.size()),
                Indicator.share("desk.tasks", due.handedIn(), due.asked()),
                Indicator.share("desk.follow-through", done.done(), done.due()));
        return new Standing(indicators, late(over, places, handedIn), (int) unfinished);
    }

    private boolean isOver(Task task) {
        return task.dueOn() != null && task.dueOn().isBefore(Words.today(clock));
    }

    /** Sessions of which nobody has noted the attendance say nothing about it. */
    private static List<Tally> held(List<Tally> all) {
        return all.stream().filter(Tally::noted).toList();
    }

    /** How many deliverables of tasks that are due there should be, and how many were handed in. */
    private static Due due(List<Task> over, List<Place> places, Set<String> handedIn) {
        var asked = 0L;
        var done = 0L;
        for (var task : over) {
            for (var place : places) {
                if (Tasks.isFor(task, place.cohort())) {
                    asked++;
                    done += handedIn.contains(key(task, place.id())) ? 1 : 0;
                }
            }
        }
        return new Due(done, asked);
    }

    private Set<String> handedIn(UUID edition) {
        var keys = new HashSet<String>();
        tasks.progress(edition).stream()
                .filter(it -> it.handedInAt() != null)
                .forEach(it -> keys.add(it.task() + " " + it.place()));
        return keys;
    }

    private static boolean isMissing(Task task, Place place, Set<String> handedIn) {
        return Tasks.isFor(task, place.cohort()) && !handedIn.contains(key(task, place.id()));
    }

    private static String key(Task task, UUID place) {
        return task.id() + " " + place;
    }

    private static Map<UUID, List<String>> late(List<Task> over, List<Place> places, Set<String> handedIn) {
        var late = new HashMap<UUID, List<String>>();
        for (var place : places) {
            var missing = over.stream()
                    .filter(it -> isMissing(it, place, handedIn))
                    .map(Task::title)
                    .toList();
            if (!missing.isEmpty()) {
                late.put(place.id(), missing);
            }
        }
        return late;
    }

    /**
     * How an edition stands.
     *
     * @param late the titles of tasks that are over and not handed in, by place
     * @param unfinished how many others some place has not handed in
     */
    record Standing(List<Indicator> indicators, Map<UUID, List<String>> late, int unfinished) {}

    private record Due(long handedIn, long asked) {}
}
