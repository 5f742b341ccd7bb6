package org.maillage.programme.desk;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.maillage.programme.Cohorts;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.Pairs;
import org.maillage.programme.Place;
import org.maillage.programme.Rights;
import org.maillage.programme.session.Attendance;
import org.maillage.programme.session.Attendance.Tally;
import org.maillage.programme.session.Feedback;
import org.maillage.programme.session.Feedback.Moment;
import org.maillage.programme.session.Session;
import org.maillage.programme.session.Sessions;
import org.springframework.stereotype.Component;

/** Counts what an edition still has before it. */
@Component
record CountRemaining(
        Cohorts cohorts,
        Pairs pairs,
        Sessions sessions,
        Attendance attendance,
        Feedback feedback,
        Indicators indicators,
        Clock clock) {

    Remaining of(LiveEdition edition, Rights rights) {
        var now = clock.instant();
        var places = cohorts.places(edition.id()).stream()
                .filter(it -> rights.runs(it.cohort()))
                .toList();
        var seated = pairs.of(edition.id());
        var sitting = seated.stream().map(Pairs.Member::place).collect(Collectors.toSet());
        var planned = sessions.of(edition.id(), rights).stream()
                .filter(it -> !it.isCancelled())
                .toList();
        var silent = attendance.tally(edition.id()).stream()
                .filter(it -> !it.noted())
                .map(Tally::session)
                .collect(Collectors.toSet());
        var standing = indicators.standing(edition, places);
        return new Remaining(
                edition,
                rights.leads(),
                places.size(),
                (int) places.stream().filter(it -> !sitting.contains(it.id())).count(),
                planned.size(),
                planned.stream()
                        .filter(it -> it.endsAt() != null && !it.isOver(now))
                        .toList(),
                (int) planned.stream().filter(it -> it.endsAt() == null).count(),
                planned.stream()
                        .filter(it -> it.isOver(now) && silent.contains(it.id()))
                        .toList(),
                standing.late().size(),
                standing.unfinished(),
                planned.stream()
                        .filter(it -> it.asksForFeedback(now) && isUnheard(it, places, seated))
                        .toList());
    }

    private boolean isUnheard(Session session, List<Place> places, List<Pairs.Member> seated) {
        var said = feedback.given(session.id(), Moment.HOT);
        var asked = places.stream()
                .filter(it -> session.cohort() == null || it.cohort().equals(session.cohort()))
                .map(Place::id)
                .collect(Collectors.toSet());
        return seated.stream().anyMatch(it -> asked.contains(it.place()) && !said.contains(it.person()));
    }
}
