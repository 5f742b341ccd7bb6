package org.maillage.programme.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.programme.SampleEdition.ID;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.account.Waiting;
import org.maillage.pathway.InFrench;
import org.maillage.pathway.Status;
import org.maillage.programme.SampleEdition;
import org.maillage.programme.session.SampleSession;
import org.maillage.programme.task.Roadmaps.Action;
import org.maillage.programme.task.Roadmaps.State;

/** What waits of tasks and roadmaps on 10 March 2027. */
@InFrench
class WaitingTasksTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);

    /** Each word is a task: its day in March, or the session that it prepares, or a question mark. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            status      | missing             | waiting
            running     | ''                  | ''
            running     | 9 10 31             | Tâche 9 (late), Tâche 10, Tâche 31
            running     | ? 10                | Tâche 10, Tâche ?
            running     | ? S2 S1 10          | Tâche 10, Tâche S1, Tâche S2, Tâche ?
            running     | ? S2 S1 S2 ? 10     | Tâche 10, Tâche S1, Tâche S2, 3 autres intersessions viennent après
            running     | ? ? ? ? ? ? ? ? ? ? ? | Tâche ?, Tâche ?, Tâche ?, 8 autres intersessions viennent après
            running     | 1 2 3 4 5           | Tâche 1 (late), Tâche 2 (late), Tâche 3 (late), 2 autres intersessions viennent après (late)
            closing     | ? 9 S1              | Tâche 9 (late), Tâche S1, Tâche ?
            capitalised | 9 ?                 | ''
            archived    | 9 ?                 | ''
            """, useHeadersInDisplayName = true)
    void aTaskWaitsUntilItIsHandedInOrTheEditionIsOver(String status, String missing, String waiting) {
        var tasks = Arrays.stream(missing.split(" "))
                .filter(it -> !it.isEmpty())
                .map(it -> new Task(UUID.randomUUID(), ID, null, prepared(it), "Tâche " + it, "", day(it), 0))
                .toList();

        var found = waiting(Status.find(status).orElseThrow(), tasks);

        assertThat(found.stream().map(WaitingTasksTest::words).collect(Collectors.joining(", ")))
                .isEqualTo(waiting);
    }

    /** What one is asked without a day says why it comes first. */
    @Test
    void aTaskWithoutADaySaysWhatItPrepares() {
        var task = new Task(UUID.randomUUID(), ID, null, prepared("S1"), "Raconter", "", null, 0);

        assertThat(waiting(Status.RUNNING, List.of(task)))
                .extracting(Waiting::when)
                .containsExactly("Prépare S1, Comprendre l’écosystème");
    }

    private static List<Waiting> waiting(Status status, List<Task> tasks) {
        var sessions =
                List.of(SampleSession.numbered(1, null, "2027-03-15"), SampleSession.numbered(2, null, "2027-04-15"));
        return WaitingTasks.waiting(SampleEdition.of(status), tasks, sessions, TODAY);
    }

    private static @Nullable UUID prepared(String task) {
        return switch (task) {
            case "S1" -> SampleSession.numbered(1, null, null).id();
            case "S2" -> SampleSession.numbered(2, null, null).id();
            default -> null;
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            status      | action  | due | waiting
            running     | TO_DO   | 9   | Agir (late)
            running     | TO_DO   | 10  | Agir
            running     | DOING   | 23  | Agir
            running     | DOING   | 24  | Agir
            running     | DONE    | 9   | ''
            running     | DROPPED | 9   | ''
            capitalised | TO_DO   | 9   | ''
            """, useHeadersInDisplayName = true)
    void theNextActionWaitsUntilItIsDone(String status, State action, String due, String waiting) {
        var actions = List.of(new Action(
                UUID.randomUUID(), "Agir", "Eve", LocalDate.of(2027, 3, Integer.parseInt(due)), action, null, null, 0));

        var found =
                WaitingActions.waiting(SampleEdition.seat(Status.find(status).orElseThrow()), actions, TODAY);

        assertThat(found.stream().map(WaitingTasksTest::words).collect(Collectors.joining(", ")))
                .isEqualTo(waiting);
    }

    /** What is due within a fortnight, or else the next alone. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9 11 30 | 9 (late), 11
            24 25   | 24
            30      | 30
            """)
    void whatComesNextIsRecalledHoweverFarItIs(String due, String waiting) {
        var actions = Arrays.stream(due.split(" "))
                .map(it -> new Action(
                        UUID.randomUUID(),
                        it,
                        "Eve",
                        LocalDate.of(2027, 3, Integer.parseInt(it)),
                        State.TO_DO,
                        null,
                        null,
                        0))
                .toList();

        assertThat(WaitingActions.waiting(SampleEdition.seat(Status.RUNNING), actions, TODAY).stream()
                        .map(WaitingTasksTest::words)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(waiting);
    }

    private static @Nullable LocalDate day(String day) {
        return day.matches("\\D.*") ? null : LocalDate.of(2027, 3, Integer.parseInt(day));
    }

    private static String words(Waiting waiting) {
        return waiting.words() + (waiting.late() ? " (late)" : "");
    }
}
