package org.maillage.programme.desk;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.account.HeldRole;
import org.maillage.account.Roles;
import org.maillage.account.SignedIn;
import org.maillage.pathway.Status;
import org.maillage.programme.Cohorts;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Place;
import org.maillage.programme.Policy;
import org.maillage.programme.cohort.Acceptances;
import org.maillage.programme.desk.DeskPage.Coming;
import org.maillage.programme.desk.DeskPage.Door;
import org.maillage.programme.desk.DeskPage.Seat;
import org.maillage.programme.desk.DeskPage.Waiting;
import org.maillage.programme.session.CalendarFeeds;
import org.maillage.programme.session.Feedback;
import org.maillage.programme.session.Session;
import org.maillage.programme.session.Sessions;
import org.maillage.programme.task.Roadmaps;
import org.maillage.programme.task.Task;
import org.maillage.programme.task.Tasks;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;

/** Puts together the desk of whoever is signed in: what comes next, what waits, what the pair has done. */
@Component
record DeskOverview(
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
        RolePages doors,
        Clock clock) {

    private static final int MOST_DONE = 5;

    /** @param feedAddress the address of a calendar that was just made; empty mostly */
    DeskPage page(SignedIn me, String feedAddress) {
        List<HeldRole> held = roles.of(me.person());
        List<Door> open = doors.of(me, held);
        return new DeskPage(
                Frame.of(say("desk.mine"), say("desk.lead")).asPersonal(),
                me.name(),
                cohorts.placesOf(me.id()).stream().map(it -> seat(it, me, held)).toList(),
                open,
                feeds.has(me.id()),
                feedAddress,
                Policy.mayBeginProgrammes(held));
    }

    private Seat seat(Place place, SignedIn me, List<HeldRole> held) {
        var edition = editions.look(place.edition());
        var rights = policy.of(me, held, edition.id());
        var attended = sessions.of(edition.id(), rights);
        var work = new Work(
                tasks.of(edition.id()).stream()
                        .filter(it -> Tasks.isFor(it, place.cohort()))
                        .toList(),
                tasks.progress(edition.id()).stream()
                        .filter(it -> it.place().equals(place.id()) && it.handedInAt() != null)
                        .map(Tasks.Progress::task)
                        .collect(Collectors.toSet()),
                roadmaps.of(place.id()));
        return new Seat(
                edition.title(),
                edition.path(),
                place.name(),
                place.path(),
                edition.status().compareTo(Status.CLOSING) < 0
                        ? ""
                        : say("desk.over." + edition.status().key()),
                edition.isOpen() ? next(attended) : null,
                waiting(place, edition, attended, work, me),
                done(work));
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

    private List<Waiting> waiting(Place place, LiveEdition edition, List<Session> attended, Work work, SignedIn me) {
        var waiting = new ArrayList<Waiting>();
        if (edition.isOpen() && edition.noteVersion() > 0 && accepted(place) < edition.noteVersion()) {
            waiting.add(new Waiting(place.path(), say("cohort.note.ask"), "", false));
        }
        if (edition.isOpen()) {
            addTasks(edition, work, waiting);
            addActions(place, work, waiting);
            var asking = sessions.asking(edition.id(), me.id());
            attended.stream()
                    .filter(it -> asking.contains(it.id()))
                    .map(DeskOverview::asked)
                    .forEach(waiting::add);
        }
        coldMoment(edition, Words.today(clock))
                .filter(it -> !feedback.hasGiven(edition.id(), it, me.id()))
                .ifPresent(it -> waiting.add(
                        new Waiting(edition.path() + "/feedback", say("desk.feedback." + Typed.key(it)), "", false)));
        return waiting;
    }

    private int accepted(Place place) {
        return acceptances.of(place.edition()).stream()
                .filter(it -> it.place().equals(place.id()))
                .mapToInt(Acceptances.Acceptance::version)
                .max()
                .orElse(0);
    }

    private void addTasks(LiveEdition edition, Work work, List<Waiting> waiting) {
        var today = Words.today(clock);
        var whenever = work.asked().stream()
                .filter(it -> it.dueOn() == null && !work.handedIn().contains(it.id()))
                .count();
        if (whenever > 0) {
            waiting.add(new Waiting(edition.path() + "/tasks", say("desk.tasks.whenever", whenever), "", false));
        }
        for (var task : work.asked()) {
            if (task.dueOn() != null && !work.handedIn().contains(task.id())) {
                waiting.add(new Waiting(
                        task.path(), task.title(), task.dueWords(), task.dueOn().isBefore(today)));
            }
        }
    }

    private void addActions(Place place, Work work, List<Waiting> waiting) {
        var today = Words.today(clock);
        for (var action : work.actions()) {
            if (action.isOpen() && action.dueOn().isBefore(today.plusDays(14))) {
                waiting.add(new Waiting(
                        place.path() + "/roadmap",
                        action.title(),
                        say("task.due", Words.day(action.dueOn())),
                        action.dueOn().isBefore(today)));
            }
        }
    }

    private static Waiting asked(Session session) {
        return session.endsAt() == null
                ? new Waiting(session.path(), say("desk.poll", session.name()), "", false)
                : new Waiting(session.path() + "#feedback", say("desk.hot", session.name()), "", false);
    }

    /** Which cold feedback is asked for: three months after the end of an edition, and six. */
    static Optional<Feedback.Moment> coldMoment(LiveEdition edition, LocalDate today) {
        if (edition.status() == Status.DRAFT || today.isBefore(edition.endsOn().plusMonths(3))) {
            return Optional.empty();
        }
        return Optional.of(
                today.isBefore(edition.endsOn().plusMonths(6)) ? Feedback.Moment.COLD_3 : Feedback.Moment.COLD_6);
    }

    private static List<String> done(Work work) {
        return Stream.concat(
                        work.asked().stream()
                                .filter(it -> work.handedIn().contains(it.id()))
                                .map(it -> say("desk.done.task", it.title())),
                        work.actions().stream()
                                .filter(it -> it.status() == Roadmaps.State.DONE)
                                .map(it -> say("desk.done.action", it.title())))
                .limit(MOST_DONE)
                .toList();
    }

    /** What a pair is asked, which of it is handed in, and its roadmap: read once for a page. */
    private record Work(List<Task> asked, Set<UUID> handedIn, List<Roadmaps.Action> actions) {}
}
