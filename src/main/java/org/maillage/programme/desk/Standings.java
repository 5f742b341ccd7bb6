package org.maillage.programme.desk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.maillage.programme.Cohorts;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.Pairs;
import org.maillage.programme.Place;
import org.maillage.programme.session.Attendance;
import org.maillage.programme.session.Feedback;
import org.maillage.programme.session.Feedback.Moment;
import org.maillage.programme.session.Session;
import org.maillage.programme.session.Sessions;
import org.maillage.programme.task.Roadmaps;
import org.maillage.programme.task.Roadmaps.FollowThrough;
import org.maillage.programme.task.Task;
import org.maillage.programme.task.Tasks;
import org.maillage.shared.Words;
import org.springframework.stereotype.Component;

/** Reads how editions stand, with as many statements for all as for one. */
@Component
public record Standings(
        Cohorts cohorts,
        Pairs pairs,
        Sessions sessions,
        Attendance attendance,
        Tasks tasks,
        Roadmaps roadmaps,
        Feedback feedback,
        Clock clock) {

    Standing of(LiveEdition edition) {
        return Objects.requireNonNull(of(List.of(edition)).get(edition.id()));
    }

    /** How each stands, by id of the edition. */
    public Map<UUID, Standing> of(Collection<LiveEdition> editions) {
        var ids = editions.stream().map(LiveEdition::id).toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        var now = clock.instant();
        var places = cohorts.places(ids).stream().collect(groupingBy(Place::edition));
        var placeOf = places.values().stream().flatMap(List::stream).collect(toMap(Place::id, Place::edition));
        var seated = pairs.of(ids).stream()
                .filter(it -> placeOf.containsKey(it.place()))
                .collect(groupingBy(it -> placeOf.get(it.place())));
        var planned = sessions.all(ids).stream().filter(it -> !it.isCancelled()).collect(groupingBy(Session::edition));
        var asking = planned.values().stream()
                .flatMap(List::stream)
                .filter(it -> it.asksForFeedback(now))
                .map(Session::id)
                .toList();
        var tally = attendance.tally(ids).stream()
                .filter(it -> placeOf.containsKey(it.place()))
                .collect(groupingBy(it -> placeOf.get(it.place())));
        var asked = tasks.of(ids).stream().collect(groupingBy(Task::edition));
        var handedIn = tasks.progress(ids).stream()
                .filter(it -> it.handedInAt() != null)
                .collect(groupingBy(Tasks.Progress::task, mapping(Tasks.Progress::place, toSet())));
        var followed = roadmaps.followThrough(ids);
        var heard = feedback.given(asking, Moment.HOT);
        return editions.stream()
                .collect(toMap(
                        LiveEdition::id,
                        it -> new Standing(
                                it,
                                places.getOrDefault(it.id(), List.of()),
                                seated.getOrDefault(it.id(), List.of()),
                                planned.getOrDefault(it.id(), List.of()),
                                tally.getOrDefault(it.id(), List.of()),
                                asked.getOrDefault(it.id(), List.of()),
                                handedIn,
                                followed.getOrDefault(it.id(), FollowThrough.NONE),
                                heard,
                                now,
                                Words.today(clock))));
    }
}
