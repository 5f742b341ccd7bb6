package org.maillage.programme.task;

import static org.maillage.account.Example.must;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.account.ExamplePair;
import org.maillage.account.SignedIn;
import org.maillage.programme.Cohorts;
import org.maillage.programme.ExampleEdition;
import org.maillage.programme.Place;
import org.maillage.programme.session.Session;
import org.maillage.programme.session.Sessions;
import org.maillage.programme.task.DeliverableForm.Written;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Demonstrates what is done between sessions: tasks are asked, pairs hand in and write their roadmaps. */
@Component
@Order(50)
record DemonstrateTasks(
        ExampleEdition edition,
        Sessions sessions,
        Tasks tasks,
        AskTask askTask,
        HandIn handIn,
        Roadmaps roadmaps,
        Cohorts cohorts)
        implements DemonstrationPart {

    private static final int ASKED_DAYS_BEFORE = 1;
    private static final int DONE_DAYS_BEFORE = 2;
    private static final int ACTIONS_EACH = 2;

    @Override
    public String name() {
        return "tasks";
    }

    @Override
    public boolean isDue(Example example) {
        return example.hasLived("sessions");
    }

    @Override
    public void play(Example example) {
        var said = Example.read(name(), Said.class);
        var held = sessions.all(edition.get().id());
        var lead = example.person(example.cast().lead());
        example.on(example.starts().minusDays(ASKED_DAYS_BEFORE), () -> ask(said, held, example.today(), lead));
        var asked = tasks.of(edition.get().id());
        var pairs = example.cast().pairs();
        for (var turn = 0; turn < pairs.size(); turn++) {
            var pair = pairs.get(turn);
            var first = example.person(pair.people().getFirst());
            var place = cohorts.placesOf(first.id()).getFirst();
            for (var number = 0; number < pair.tasksDone(); number++) {
                var task = asked.get(number);
                var words = said.asked().get(number).handedIn();
                var written = new Written(words.get(turn % words.size()), true, true, 0);
                example.on(
                        doneOn(task, example.today()), () -> handIn.handIn(task, place, edition.get(), written, first));
            }
            said.roadmap().stream()
                    .skip((long) turn * ACTIONS_EACH)
                    .limit(ACTIONS_EACH)
                    .forEach(it -> write(it, place, pair, held, example));
        }
    }

    /** Some days before it is due, and in the past: some are early. */
    private static LocalDate doneOn(Task task, LocalDate today) {
        var early = Objects.requireNonNull(task.dueOn()).minusDays(DONE_DAYS_BEFORE);
        return early.isBefore(today) ? early : today.minusDays(1);
    }

    /** The lead asks other things than the template does. */
    private void ask(Said said, List<Session> held, LocalDate today, SignedIn lead) {
        var live = edition.get();
        tasks.of(live.id()).forEach(it -> must(askTask.remove(it, lead), "a task stays"));
        for (var asked : said.asked()) {
            var form = TaskForm.of(null);
            form.filled()
                    .with(TaskForm.TITLE, asked.title())
                    .with(TaskForm.SESSION, session(held, asked.session()))
                    .with(TaskForm.DUE_ON, today.plusDays(asked.dueInDays()));
            must(form.filled().check().mistakes());
            askTask.ask(form.fill(UUID.randomUUID(), live.id(), 0), live, lead);
        }
    }

    private void write(Said.Planned planned, Place place, ExamplePair pair, List<Session> held, Example example) {
        var due = example.today().plusDays(planned.dueInDays());
        var session = session(held, planned.session());
        var told = new Roadmaps.Told(planned.title(), pair.people().getFirst(), due, session);
        roadmaps.add(place.id(), told);
        if (planned.done()) {
            var action = roadmaps.of(place.id()).stream()
                    .filter(it -> it.title().equals(planned.title()))
                    .findFirst()
                    .orElseThrow();
            example.on(
                    due.minusDays(DONE_DAYS_BEFORE),
                    () -> must(
                            roadmaps.move(place.id(), action.id(), Roadmaps.State.DONE, action.version()),
                            "an action is not done"));
        }
    }

    private static UUID session(List<Session> held, int number) {
        return held.get(number - 1).id();
    }

    /** What is asked and handed in, pair by pair, and what they plan. */
    record Said(List<Asked> asked, List<Planned> roadmap) {

        record Asked(String title, int session, int dueInDays, List<String> handedIn) {}

        record Planned(String title, int session, int dueInDays, boolean done) {}
    }
}
