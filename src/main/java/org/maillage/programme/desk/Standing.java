package org.maillage.programme.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.Pairs;
import org.maillage.programme.Place;
import org.maillage.programme.Rights;
import org.maillage.programme.session.Attendance.Tally;
import org.maillage.programme.session.Session;
import org.maillage.programme.session.Sessions;
import org.maillage.programme.task.Roadmaps.FollowThrough;
import org.maillage.programme.task.Task;
import org.maillage.programme.task.Tasks;

/**
 * How an edition stands at a moment, and what is counted of that: attendance, pair presence, tasks in time,
 * follow-through of roadmaps, what is still to come. Source of the formulas: the domain's list of indicators.
 *
 * @param seated who walks it
 * @param sessions all but the cancelled ones
 * @param handedIn the places that have handed a task in, by task
 * @param heard who has said what they think of a session, by session
 */
public record Standing(
        LiveEdition edition,
        List<Place> places,
        List<Pairs.Member> seated,
        List<Session> sessions,
        List<Tally> tally,
        List<Task> tasks,
        Map<UUID, Set<UUID>> handedIn,
        FollowThrough followThrough,
        Map<UUID, Set<UUID>> heard,
        Instant now,
        LocalDate today) {

    /** The indicators that can be counted so far, in the order in which they are shown. */
    public List<Indicator> indicators() {
        // Sessions of which nobody has noted the attendance say nothing about it.
        var held = tally.stream().filter(Tally::noted).toList();
        var over = tasks.stream().filter(this::isOver).toList();
        return List.of(
                new Indicator(
                        "desk.attendance",
                        held.stream().mapToLong(Tally::came).sum(),
                        held.stream().mapToLong(Tally::expected).sum()),
                new Indicator(
                        "desk.pair-presence",
                        held.stream().filter(it -> it.came() >= 2).count(),
                        held.size()),
                new Indicator(
                        "desk.tasks",
                        over.stream()
                                .mapToLong(it -> asked(it, places).stream()
                                        .filter(place -> !isMissing(it, place))
                                        .count())
                                .sum(),
                        over.stream().mapToLong(it -> asked(it, places).size()).sum()),
                new Indicator("desk.follow-through", followThrough.done(), followThrough.due()));
    }

    /** How many of the sessions are over. */
    public long held() {
        return sessions.stream().filter(it -> it.isOver(now)).count();
    }

    /** The titles of tasks that are over and not handed in, by place. */
    Map<UUID, List<String>> late() {
        return late(places);
    }

    private Map<UUID, List<String>> late(List<Place> places) {
        var late = new HashMap<UUID, List<String>>();
        for (var place : places) {
            var missing = tasks.stream()
                    .filter(it -> isOver(it) && Tasks.isFor(it, place.cohort()) && isMissing(it, place))
                    .map(Task::title)
                    .toList();
            if (!missing.isEmpty()) {
                late.put(place.id(), missing);
            }
        }
        return late;
    }

    /** The places that have not handed in a task that is over, by task. */
    Map<Task, Set<UUID>> missing() {
        var missing = new LinkedHashMap<Task, Set<UUID>>();
        for (var task : tasks) {
            var late = asked(task, places).stream()
                    .filter(it -> isOver(task) && isMissing(task, it))
                    .map(Place::id)
                    .collect(Collectors.toSet());
            if (!late.isEmpty()) {
                missing.put(task, late);
            }
        }
        return missing;
    }

    /** What is still to come, as far as the reader runs it. */
    Remaining remaining(Rights rights) {
        var run = places.stream().filter(it -> rights.runs(it.cohort())).toList();
        var sitting = seated.stream().map(Pairs.Member::place).collect(Collectors.toSet());
        var planned = agenda(rights);
        var silent =
                tally.stream().filter(it -> !it.noted()).map(Tally::session).collect(Collectors.toSet());
        return new Remaining(
                edition,
                rights.leads(),
                run.size(),
                (int) run.stream().filter(it -> !sitting.contains(it.id())).count(),
                planned.size(),
                planned.stream()
                        .filter(it -> it.endsAt() != null && !it.isOver(now))
                        .toList(),
                (int) planned.stream().filter(it -> it.endsAt() == null).count(),
                planned.stream()
                        .filter(it -> it.isOver(now) && silent.contains(it.id()))
                        .toList(),
                late(run).size(),
                (int) tasks.stream()
                        .filter(it -> !isOver(it) && asked(it, run).stream().anyMatch(place -> isMissing(it, place)))
                        .count(),
                planned.stream()
                        .filter(it -> it.asksForFeedback(now) && isUnheard(it, run))
                        .toList());
    }

    /** The sessions that the reader attends or runs. */
    List<Session> agenda(Rights rights) {
        return sessions.stream().filter(it -> Sessions.isFor(it, rights)).toList();
    }

    private boolean isOver(Task task) {
        return task.dueOn() != null && task.dueOn().isBefore(today);
    }

    private boolean isMissing(Task task, Place place) {
        return !handedIn.getOrDefault(task.id(), Set.of()).contains(place.id());
    }

    private static List<Place> asked(Task task, List<Place> places) {
        return places.stream().filter(it -> Tasks.isFor(task, it.cohort())).toList();
    }

    private boolean isUnheard(Session session, List<Place> places) {
        var said = heard.getOrDefault(session.id(), Set.of());
        var asked = places.stream()
                .filter(it -> session.cohort() == null || it.cohort().equals(session.cohort()))
                .map(Place::id)
                .collect(Collectors.toSet());
        return seated.stream().anyMatch(it -> asked.contains(it.place()) && !said.contains(it.person()));
    }
}
