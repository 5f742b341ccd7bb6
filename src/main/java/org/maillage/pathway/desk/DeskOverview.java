package org.maillage.pathway.desk;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.HeldRole;
import org.maillage.account.Roles;
import org.maillage.account.SignedIn;
import org.maillage.pathway.LiveEdition;
import org.maillage.pathway.LiveEditions;
import org.maillage.pathway.Policy;
import org.maillage.pathway.Status;
import org.maillage.pathway.cohort.Acceptances;
import org.maillage.pathway.cohort.Cohorts;
import org.maillage.pathway.cohort.Place;
import org.maillage.pathway.desk.DeskPage.Coming;
import org.maillage.pathway.desk.DeskPage.Door;
import org.maillage.pathway.desk.DeskPage.Seat;
import org.maillage.pathway.desk.DeskPage.Waiting;
import org.maillage.pathway.session.CalendarFeeds;
import org.maillage.pathway.session.Feedback;
import org.maillage.pathway.session.Session;
import org.maillage.pathway.session.Sessions;
import org.maillage.pathway.task.Roadmaps;
import org.maillage.pathway.task.Tasks;
import org.maillage.shared.Frame;
import org.maillage.shared.Words;
import org.springframework.stereotype.Component;

/** Puts together the desk of whoever is signed in: what comes next, what waits, what the pair has done. */
@Component
class DeskOverview {

    private static final int MOST_DONE = 5;

    private final Cohorts cohorts;
    private final LiveEditions editions;
    private final Policy policy;
    private final Sessions sessions;
    private final Tasks tasks;
    private final Roadmaps roadmaps;
    private final Acceptances acceptances;
    private final Feedback feedback;
    private final CalendarFeeds feeds;
    private final Roles roles;
    private final Doors doors;
    private final Clock clock;

    DeskOverview(
            Cohorts cohorts,
            LiveEditions editions,
            Policy policy,
            Sessions sessions,
            Tasks tasks,
            Roadmaps roadmaps,
            Acceptances acceptances,
            Feedback feedback,
            CalendarFeeds feeds,
            Roles roles,
            Doors doors,
            Clock clock) {
        this.cohorts = cohorts;
        this.editions = editions;
        this.policy = policy;
        this.sessions = sessions;
        this.tasks = tasks;
        this.roadmaps = roadmaps;
        this.acceptances = acceptances;
        this.feedback = feedback;
        this.feeds = feeds;
        this.roles = roles;
        this.doors = doors;
        this.clock = clock;
    }

    DeskPage page(SignedIn me) {
        List<HeldRole> held = roles.of(me.person());
        List<Door> open = doors.of(held);
        return new DeskPage(
                Frame.of(say("desk.mine"), say("desk.lead")).asPersonal(),
                me.name(),
                cohorts.placesOf(me.id()).stream().map(it -> seat(it, me)).toList(),
                open,
                feeds.has(me.id()),
                policy.mayBeginProgrammes(me));
    }

    private Seat seat(Place place, SignedIn me) {
        var edition = editions.get(place.edition());
        var rights = policy.of(me, edition.id());
        var attended = sessions.of(edition.id(), rights);
        return new Seat(
                edition.title(),
                edition.path(),
                place.name(),
                place.path(),
                next(attended),
                waiting(place, edition, attended, me),
                done(place, edition));
    }

    private @Nullable Coming next(List<Session> attended) {
        var now = clock.instant();
        return attended.stream()
                .filter(it -> !it.isCancelled())
                .filter(it -> it.endsAt() != null && it.endsAt().toInstant().isAfter(now))
                .findFirst()
                .map(it ->
                        new Coming(it.path(), it.name(), it.when(), it.place().isEmpty() ? it.videoLink() : it.place()))
                .orElse(null);
    }

    private List<Waiting> waiting(Place place, LiveEdition edition, List<Session> attended, SignedIn me) {
        var waiting = new ArrayList<Waiting>();
        if (edition.noteVersion() > 0 && accepted(place) < edition.noteVersion()) {
            waiting.add(new Waiting(place.path(), say("cohort.note.ask"), "", false));
        }
        if (edition.isOpen()) {
            addTasks(place, waiting);
            addActions(place, waiting);
        }
        for (var session : attended) {
            addSession(session, me, waiting);
        }
        coldMoment(edition, LocalDate.now(clock))
                .filter(it -> !feedback.hasGiven(edition.id(), it, me.id()))
                .ifPresent(it ->
                        waiting.add(new Waiting(edition.path() + "/feedback", say("desk.feedback." + it), "", false)));
        return waiting;
    }

    private int accepted(Place place) {
        return acceptances.of(place.edition()).stream()
                .filter(it -> it.place().equals(place.id()))
                .mapToInt(Acceptances.Acceptance::version)
                .max()
                .orElse(0);
    }

    private void addTasks(Place place, List<Waiting> waiting) {
        var today = LocalDate.now(clock);
        var handedIn = new HashSet<UUID>();
        tasks.progress(place.edition()).stream()
                .filter(it -> it.place().equals(place.id()) && it.handedInAt() != null)
                .forEach(it -> handedIn.add(it.task()));
        for (var task : tasks.of(place.edition())) {
            if (Tasks.isFor(task, place.cohort()) && task.dueOn() != null && !handedIn.contains(task.id())) {
                waiting.add(new Waiting(
                        task.path(), task.title(), task.dueWords(), task.dueOn().isBefore(today)));
            }
        }
    }

    private void addActions(Place place, List<Waiting> waiting) {
        var today = LocalDate.now(clock);
        for (var action : roadmaps.of(place.id())) {
            var open = Set.of("to-do", "doing").contains(action.status());
            if (open && action.dueOn().isBefore(today.plusDays(14))) {
                waiting.add(new Waiting(
                        place.path() + "/roadmap",
                        action.title(),
                        say("task.due", Words.day(action.dueOn())),
                        action.dueOn().isBefore(today)));
            }
        }
    }

    private void addSession(Session session, SignedIn me, List<Waiting> waiting) {
        if (session.isCancelled()) {
            return;
        }
        var end = session.endsAt();
        if (end == null) {
            if (sessions.asksForDate(session, me.id())) {
                waiting.add(new Waiting(session.path(), say("desk.poll", session.name()), "", false));
            }
        } else if (end.toInstant().isBefore(clock.instant())
                && end.toInstant().isAfter(clock.instant().minus(Duration.ofDays(30)))
                && !feedback.hasGiven(session.id(), "hot", me.id())) {
            waiting.add(new Waiting(session.path() + "#feedback", say("desk.hot", session.name()), "", false));
        }
    }

    /** Which cold feedback is asked for: three months after the end of an edition, and six. */
    static Optional<String> coldMoment(LiveEdition edition, LocalDate today) {
        if (edition.status() == Status.DRAFT || today.isBefore(edition.endsOn().plusMonths(3))) {
            return Optional.empty();
        }
        return Optional.of(today.isBefore(edition.endsOn().plusMonths(6)) ? "cold-3" : "cold-6");
    }

    private List<String> done(Place place, LiveEdition edition) {
        var titles = new ArrayList<String>();
        var named = tasks.of(edition.id());
        tasks.progress(edition.id()).stream()
                .filter(it -> it.place().equals(place.id()) && it.handedInAt() != null)
                .forEach(it -> named.stream()
                        .filter(task -> task.id().equals(it.task()))
                        .forEach(task -> titles.add(say("desk.done.task", task.title()))));
        roadmaps.of(place.id()).stream()
                .filter(it -> it.status().equals("done"))
                .forEach(it -> titles.add(say("desk.done.action", it.title())));
        return titles.stream().limit(MOST_DONE).toList();
    }
}
