package org.maillage.programme.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.shared.Words.say;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.maillage.pathway.InFrench;
import org.maillage.programme.Place;
import org.maillage.programme.Rights;
import org.maillage.programme.SampleEdition;
import org.maillage.programme.task.Deliverables.Deliverable;
import org.maillage.programme.task.Roadmaps.Action;
import org.maillage.programme.task.Roadmaps.State;
import org.springframework.util.LinkedMultiValueMap;

/** Who reads what of tasks, deliverables and roadmaps, and when something is late. */
@InFrench
class TaskTest {

    private static final UUID LOIRE = new UUID(3, 1);
    private static final UUID VILAINE = new UUID(3, 2);
    private static final UUID REDON = new UUID(3, 3);
    private static final UUID VITRE = new UUID(3, 4);

    @ParameterizedTest
    @CsvSource(nullValues = "all", textBlock = """
            all,     true,  true
            vilaine, true,  false
            """)
    void aTaskIsForItsCohortOrForAll(@Nullable String cohort, boolean vilaine, boolean loire) {
        var task = task(cohort == null ? null : VILAINE);

        assertThat(Tasks.isFor(task, VILAINE)).isEqualTo(vilaine);
        assertThat(Tasks.isFor(task, LOIRE)).isEqualTo(loire);
    }

    /** Columns: reads and runs a task of Vilaine; reads and runs one of all cohorts. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            lead,                 true,  true,  true,  true
            facilitator,          true,  true,  true,  true
            facilitator of Loire, false, false, true,  true
            pair of Redon,        true,  false, true,  false
            pair of Loire,        false, false, true,  false
            reviewer,             false, false, false, false
            nobody,               false, false, false, false
            """)
    void whoWalksReadsATaskAndWhoRunsTheCohortRunsIt(
            String who, boolean reads, boolean runs, boolean readsOfAll, boolean runsOfAll) {
        assertThat(Tasks.isRead(task(VILAINE), rights(who))).isEqualTo(reads);
        assertThat(Tasks.runs(task(VILAINE), rights(who))).isEqualTo(runs);
        assertThat(Tasks.isRead(task(null), rights(who))).isEqualTo(readsOfAll);
        assertThat(Tasks.runs(task(null), rights(who))).isEqualTo(runsOfAll);
    }

    /** What the pair of Redon has begun, handed in, and shared with its cohort. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            pair of Redon,        true,  true,  true
            pair of Vitré,        false, false, true
            pair of Loire,        false, false, false
            facilitator,          false, true,  true
            facilitator of Loire, false, false, false
            lead,                 false, true,  true
            reviewer,             false, false, false
            nobody,               false, false, false
            """)
    void aDraftIsOfItsPairWhatIsHandedInOfWhoRunsAndWhatIsSharedOfTheCohort(
            String who, boolean begun, boolean handedIn, boolean shared) {
        var place = new Place(REDON, SampleEdition.ID, VILAINE, "Vilaine", REDON, "Redon", "", "association");

        assertThat(TaskOverview.mayRead(deliverable(false, false), place, rights(who)))
                .isEqualTo(begun);
        assertThat(TaskOverview.mayRead(deliverable(true, false), place, rights(who)))
                .isEqualTo(begun);
        assertThat(TaskOverview.mayRead(deliverable(false, true), place, rights(who)))
                .isEqualTo(handedIn);
        assertThat(TaskOverview.mayRead(deliverable(true, true), place, rights(who)))
                .isEqualTo(shared);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            TO_DO,   2027-06-14, true,  true
            DOING,   2027-06-14, true,  true
            DONE,    2027-06-14, false, false
            DROPPED, 2027-06-14, false, false
            TO_DO,   2027-06-15, true,  false
            DOING,   2027-06-16, true,  false
            """)
    void anActionIsLateThatIsOpenAfterItsDay(State state, LocalDate due, boolean open, boolean late) {
        var action = new Action(new UUID(0, 1), "Rencontrer", "Awa", due, state, null, null, 0);
        var row = new RoadmapPage.ActionRow(
                action, LocalDate.of(2027, 6, 15), ActionForm.empty().filled(), false);

        assertThat(action.isOpen()).isEqualTo(open);
        assertThat(row.late()).isEqualTo(late);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void everyStateHasWords(State state) {
        assertThat(say(state.words())).isNotBlank();
    }

    @Test
    void aTaskSaysUntilWhen() {
        assertThat(say(task(null).dueWords())).contains("1er juillet 2027");
        assertThat(say(new Task(new UUID(9, 1), SampleEdition.ID, null, null, "Carte", "", null, 0).dueWords()))
                .isNotBlank()
                .doesNotContain("2027");
    }

    @ParameterizedTest
    @CsvSource({"title, 200", "words, 20000"})
    void theWordsOfATaskAreKeptToTheirLength(String field, int longest) {
        assertThat(mistake(field, "é".repeat(longest))).isEmpty();
        assertThat(mistake(field, "é".repeat(longest + 1))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            title, '',         false
            dueOn, '',         true
            dueOn, 2027-02-30, false
            dueOn, demain,     false
            cohort, vilaine,   false
            """)
    void aTaskHasATitleAndMaybeADay(String field, String typed, boolean sound) {
        assertThat(mistake(field, typed).isEmpty()).isEqualTo(sound);
    }

    @Test
    void whatTheFormOfATaskShowsIsWhatItKeeps() {
        var before = new Task(
                new UUID(9, 1),
                SampleEdition.ID,
                VILAINE,
                new UUID(2, 1),
                "Carte",
                "**Qui** compte ?",
                LocalDate.of(2027, 7, 1),
                4);
        var sent = new LinkedMultiValueMap<String, String>();
        TaskForm.of(before).filled().drawn().forEach(it -> sent.put(it.name(), it.values()));

        assertThat(TaskForm.sent(sent).fill(before.id(), before.edition(), 4)).isEqualTo(before);
    }

    @Test
    void whatAPairHasWrittenIsInItsFormAgain() {
        var kept = DeliverableForm.of(Optional.of(deliverable(true, false)));

        assertThat(kept.written(true, 3)).isEqualTo(new DeliverableForm.Written("Notre carte", true, true, 3));
        assertThat(DeliverableForm.of(Optional.empty()).written(false, 0))
                .isEqualTo(new DeliverableForm.Written("", false, false, 0));
    }

    private static String mistake(String field, String typed) {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.setAll(Map.of("title", "Carte", "words", "", "dueOn", "2027-07-01"));
        sent.set(field, typed);
        return TaskForm.sent(sent).filled().check().mistakes().at(field);
    }

    private static Task task(@Nullable UUID cohort) {
        return new Task(new UUID(9, 1), SampleEdition.ID, cohort, null, "Carte", "", LocalDate.of(2027, 7, 1), 0);
    }

    private static Deliverable deliverable(boolean shared, boolean handedIn) {
        return new Deliverable(
                new UUID(9, 1),
                REDON,
                "Notre carte",
                shared,
                handedIn ? OffsetDateTime.parse("2027-06-10T10:00Z") : null,
                null,
                0);
    }

    private static Rights rights(String who) {
        return switch (who) {
            case "lead" -> new Rights(true, false, false, Set.of(), Set.of(), Set.of());
            case "facilitator" -> new Rights(false, false, false, Set.of(VILAINE), Set.of(), Set.of());
            case "facilitator of Loire" -> new Rights(false, false, false, Set.of(LOIRE), Set.of(), Set.of());
            case "pair of Redon" -> new Rights(false, false, false, Set.of(), Set.of(REDON), Set.of(VILAINE));
            case "pair of Vitré" -> new Rights(false, false, false, Set.of(), Set.of(VITRE), Set.of(VILAINE));
            case "pair of Loire" -> new Rights(false, false, false, Set.of(), Set.of(new UUID(3, 5)), Set.of(LOIRE));
            case "reviewer" -> new Rights(false, true, true, Set.of(), Set.of(), Set.of());
            default -> Rights.NONE;
        };
    }
}
