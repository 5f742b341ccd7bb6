package org.maillage.programme.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.programme.SampleEdition.ID;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.account.Waiting;
import org.maillage.pathway.InFrench;
import org.maillage.pathway.Status;
import org.maillage.programme.SampleEdition;
import org.maillage.programme.task.Roadmaps.Action;
import org.maillage.programme.task.Roadmaps.State;

/** What waits of tasks and roadmaps on 10 March 2027. */
@InFrench
class WaitingTasksTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);

    /** Each word is a task: its day in March, or a question mark. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            status      | missing   | waiting
            running     | ''        | ''
            running     | 9 10 31   | Tâche 9 (late), Tâche 10, Tâche 31
            running     | 10 ?      | Un travail d’intersession sans date, Tâche 10
            closing     | 9 ? ?     | 2 travaux d’intersession sans date, Tâche 9 (late)
            capitalised | 9 ?       | ''
            archived    | 9 ?       | ''
            """, useHeadersInDisplayName = true)
    void aTaskWaitsUntilItIsHandedInOrTheEditionIsOver(String status, String missing, String waiting) {
        var tasks = Arrays.stream(missing.split(" "))
                .filter(it -> !it.isEmpty())
                .map(it -> new Task(UUID.randomUUID(), ID, null, null, "Tâche " + it, "", day(it), 0))
                .toList();

        var found = WaitingTasks.waiting(SampleEdition.of(Status.find(status).orElseThrow()), tasks, TODAY);

        assertThat(found.stream().map(WaitingTasksTest::words).collect(Collectors.joining(", ")))
                .isEqualTo(waiting);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            status      | action  | due | waiting
            running     | TO_DO   | 9   | Agir (late)
            running     | TO_DO   | 10  | Agir
            running     | DOING   | 23  | Agir
            running     | DOING   | 24  | ''
            running     | DONE    | 9   | ''
            running     | DROPPED | 9   | ''
            capitalised | TO_DO   | 9   | ''
            """, useHeadersInDisplayName = true)
    void anActionWaitsFromAFortnightBeforeItsDay(String status, State action, String due, String waiting) {
        var actions = List.of(new Action(
                UUID.randomUUID(), "Agir", "Eve", LocalDate.of(2027, 3, Integer.parseInt(due)), action, null, null, 0));

        var found =
                WaitingActions.waiting(SampleEdition.seat(Status.find(status).orElseThrow()), actions, TODAY);

        assertThat(found.stream().map(WaitingTasksTest::words).collect(Collectors.joining(", ")))
                .isEqualTo(waiting);
    }

    private static @Nullable LocalDate day(String day) {
        return day.equals("?") ? null : LocalDate.of(2027, 3, Integer.parseInt(day));
    }

    private static String words(Waiting waiting) {
        return waiting.words() + (waiting.late() ? " (late)" : "");
    }
}
