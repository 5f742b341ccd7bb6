package org.maillage.programme.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.pathway.InFrench;
import org.maillage.pathway.Status;
import org.maillage.programme.Cohorts;
import org.maillage.programme.Place;
import org.maillage.programme.SampleEdition;
import org.maillage.programme.session.SampleAttendance;
import org.maillage.programme.task.Roadmaps;
import org.maillage.programme.task.Tasks;
import org.maillage.support.CannedRows;

/** The formulas of the indicators, on the 15th of June 2027, in an edition of two cohorts. */
@InFrench
class IndicatorsTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2027-06-15T10:00:00Z"), ZoneOffset.UTC);
    private static final UUID LOIRE = new UUID(3, 1);
    private static final UUID VILAINE = new UUID(3, 2);
    private static final UUID REDON = new UUID(3, 3);
    private static final UUID VITRE = new UUID(3, 4);
    private static final UUID ANCENIS = new UUID(3, 5);

    private final CannedRows rows = CannedRows.none()
            .row("from programme.place p", place(REDON, VILAINE, "Redon"))
            .row("from programme.place p", place(VITRE, VILAINE, "Vitré"))
            .row("from programme.place p", place(ANCENIS, LOIRE, "Ancenis"))
            .row("count(*) as due", "due", 0, "done", 0);

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,  0,  pas encore
            0,  7,  '0 %'
            7,  7,  '100 %'
            1,  3,  '33 %'
            2,  3,  '67 %'
            1,  8,  '12 %'
            1, 400, '0 %'
            """)
    void aShareIsAWholePercentageOnceThereIsSomethingToCount(long part, long whole, String words) {
        var share = Indicator.share("desk.attendance", part, whole);

        assertThat(share.value()).isEqualTo(words.replace(" %", "\u00a0%"));
        assertThat(share.known()).isEqualTo(whole > 0);
        assertThat(share.counted()).isEqualTo(part + " sur " + whole);
    }

    @Test
    void attendanceCountsPeopleAndPairPresenceCountsPairs() {
        tally(1, REDON, 2, 2, true);
        tally(1, VITRE, 1, 2, true);
        tally(1, ANCENIS, 0, 1, true);
        tally(2, REDON, 2, 2, true);

        assertThat(indicators()).startsWith("5 sur 7", "2 sur 4");
    }

    /** Nobody has said who came: that is no absence. */
    @Test
    void sessionsOfWhichNobodyNotedTheAttendanceCountForNothing() {
        tally(1, REDON, 2, 2, true);
        tally(2, REDON, 0, 2, false);
        tally(2, VITRE, 0, 2, false);

        assertThat(indicators()).startsWith("2 sur 2", "1 sur 1");
    }

    @Test
    void aTaskIsOwedByEachPlaceOfItsCohortOnceItsDayIsOver() {
        task(1, null, "2027-06-14");
        task(2, LOIRE, "2027-06-14");
        task(3, null, "2027-06-15");
        task(4, null, null);
        handedIn(1, REDON);
        handedIn(1, ANCENIS);
        handedIn(3, REDON);

        assertThat(indicators().get(2)).isEqualTo("2 sur 4");
    }

    /** What is only begun is not handed in. */
    @Test
    void whatIsBegunIsNotHandedIn() {
        task(1, VILAINE, "2027-06-14");
        progress(1, REDON, null);
        handedIn(1, VITRE);

        assertThat(indicators().get(2)).isEqualTo("1 sur 2");
    }

    @Test
    void aPlaceIsLateWithEachTaskOfItsCohortThatIsOver() {
        task(1, null, "2027-06-01");
        task(2, LOIRE, "2027-06-14");
        task(3, null, "2027-07-01");
        handedIn(1, REDON);

        var standing = all().standing(SampleEdition.of(Status.RUNNING), places());

        assertThat(standing.late()).containsOnlyKeys(VITRE, ANCENIS);
        assertThat(standing.late().get(VITRE)).containsExactly("Travail 1");
        assertThat(standing.late().get(ANCENIS)).containsExactly("Travail 1", "Travail 2");
        assertThat(standing.unfinished()).isEqualTo(1);
    }

    @Test
    void aTaskThatAllHaveHandedInIsFinishedBeforeItsDay() {
        task(1, LOIRE, "2027-07-01");
        task(2, LOIRE, null);
        handedIn(1, ANCENIS);

        var standing = all().standing(SampleEdition.of(Status.RUNNING), places());

        assertThat(standing.late()).isEmpty();
        assertThat(standing.unfinished()).isEqualTo(1);
    }

    @Test
    void followThroughIsWhatWasDoneByItsDayOfWhatIsDue() {
        rows.nothing("count(*) as due").row("a.due_on < ", "due", 8, "done", 6);

        assertThat(indicators().get(3)).isEqualTo("6 sur 8");
    }

    private List<String> indicators() {
        return all().of(SampleEdition.of(Status.RUNNING)).stream()
                .map(Indicator::counted)
                .toList();
    }

    private Indicators all() {
        var database = rows.client();
        return new Indicators(
                SampleAttendance.of(rows, NOW),
                new Tasks(database),
                new Roadmaps(database, NOW),
                new Cohorts(database, NOW),
                NOW);
    }

    private List<Place> places() {
        return new Cohorts(rows.client(), NOW).places(SampleEdition.ID);
    }

    private void tally(int session, UUID place, int came, int expected, boolean noted) {
        rows.row(
                "exists (select from programme.attendance any_a",
                "session",
                new UUID(8, session),
                "cohort",
                VILAINE,
                "place",
                place,
                "came",
                came,
                "expected",
                expected,
                "noted",
                noted);
    }

    private void task(int number, @Nullable UUID cohort, @Nullable String due) {
        rows.row(
                "from programme.task\n",
                "id",
                new UUID(9, number),
                "edition",
                SampleEdition.ID,
                "cohort",
                cohort,
                "session",
                null,
                "title",
                "Travail " + number,
                "words",
                "",
                "due_on",
                due == null ? null : LocalDate.parse(due),
                "version",
                0);
    }

    private void handedIn(int task, UUID place) {
        progress(task, place, OffsetDateTime.parse("2027-06-10T10:00Z"));
    }

    private void progress(int task, UUID place, @Nullable OffsetDateTime handedIn) {
        rows.row("from programme.deliverable d", "task", new UUID(9, task), "place", place, "handed_in_at", handedIn);
    }

    private static Object[] place(UUID id, UUID cohort, String name) {
        return new Object[] {
            "id",
            id,
            "edition",
            SampleEdition.ID,
            "cohort",
            cohort,
            "cohort_name",
            "Promotion",
            "territory",
            id,
            "name",
            name,
            "structure",
            "Association",
            "structure_kind",
            "association"
        };
    }
}
