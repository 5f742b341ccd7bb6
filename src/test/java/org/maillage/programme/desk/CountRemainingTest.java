package org.maillage.programme.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.pathway.InFrench;
import org.maillage.pathway.Status;
import org.maillage.programme.Cohorts;
import org.maillage.programme.Pairs;
import org.maillage.programme.Rights;
import org.maillage.programme.SampleEdition;
import org.maillage.programme.session.SampleAttendance;
import org.maillage.programme.session.SampleFeedback;
import org.maillage.programme.session.Session;
import org.maillage.programme.session.Sessions;
import org.maillage.programme.task.Roadmaps;
import org.maillage.programme.task.Tasks;
import org.maillage.support.CannedRows;

/** What an edition still has before it on the 15th of March 2027 at noon, for who runs all or a part of it. */
@InFrench
class CountRemainingTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2027-03-15T12:00:00Z"), ZoneOffset.UTC);
    private static final UUID LOIRE = new UUID(3, 1);
    private static final UUID VILAINE = new UUID(3, 2);
    private static final UUID REDON = new UUID(3, 3);
    private static final UUID VITRE = new UUID(3, 4);
    private static final UUID ANCENIS = new UUID(3, 5);
    private static final UUID AWA = new UUID(4, 1);
    private static final Rights LEAD = new Rights(true, false, false, Set.of(), Set.of(), Set.of());
    private static final Rights FACILITATOR = new Rights(false, false, false, Set.of(VILAINE), Set.of(), Set.of());

    private final CannedRows rows = CannedRows.none()
            .row("c.name as cohort_name", place(REDON, VILAINE))
            .row("c.name as cohort_name", place(VITRE, VILAINE))
            .row("c.name as cohort_name", place(ANCENIS, LOIRE))
            .row("from programme.pair_member", member(REDON))
            .row("a.due_on < ", "due", 0, "done", 0);

    @Test
    void placesInWhichNobodySitsAreCountedAmongThoseThatOneRuns() {
        assertThat(remaining(LEAD).places()).isEqualTo(3);
        assertThat(remaining(LEAD).empty()).isEqualTo(2);
        assertThat(remaining(FACILITATOR).places()).isEqualTo(2);
        assertThat(remaining(FACILITATOR).empty()).isEqualTo(1);
    }

    /** Where a session stands: to come or under way, without a date, over and not noted, asking for feedback. */
    @ParameterizedTest
    @CsvSource(nullValues = "open", textBlock = """
            2027-03-16T08:30Z, 2027-03-16T11:00Z, false, 1, 0, 0, 0
            2027-03-15T11:30Z, 2027-03-15T13:00Z, false, 1, 0, 0, 0
            2027-03-15T08:30Z, 2027-03-15T11:00Z, false, 0, 0, 1, 1
            2027-03-15T08:30Z, 2027-03-15T11:00Z, true,  0, 0, 0, 1
            2027-01-15T08:30Z, 2027-01-15T11:00Z, true,  0, 0, 0, 0
            open,              open,              false, 0, 1, 0, 0
            """)
    void aSessionIsAheadOrUndatedOrUnnotedOrUnheard(
            @Nullable OffsetDateTime start,
            @Nullable OffsetDateTime end,
            boolean noted,
            int ahead,
            int undated,
            int unnoted,
            int unheard) {
        session(1, null, start, end, null);
        tally(1, noted);

        var remaining = remaining(LEAD);

        assertThat(remaining.planned()).isEqualTo(1);
        assertThat(remaining.ahead()).hasSize(ahead);
        assertThat(remaining.undated()).isEqualTo(undated);
        assertThat(remaining.unnoted()).hasSize(unnoted);
        assertThat(remaining.unheard()).hasSize(unheard);
    }

    @Test
    void onceEverybodyHasSaidSomethingNobodyIsAskedAnyMore() {
        session(1, null, OffsetDateTime.parse("2027-03-15T08:30Z"), OffsetDateTime.parse("2027-03-15T11:00Z"), null);
        rows.row("select person from programme.feedback_given", "person", AWA);

        assertThat(remaining(LEAD).unheard()).isEmpty();
    }

    @Test
    void whatIsCancelledIsNotPlanned() {
        var start = OffsetDateTime.parse("2027-03-16T08:30Z");
        session(1, null, start, start.plusHours(2), OffsetDateTime.parse("2027-03-01T10:00Z"));

        assertThat(remaining(LEAD).planned()).isZero();
        assertThat(remaining(LEAD).ahead()).isEmpty();
    }

    @Test
    void sessionsOfACohortThatOneDoesNotRunAreOfOthers() {
        var start = OffsetDateTime.parse("2027-03-16T08:30Z");
        session(1, LOIRE, start, start.plusHours(2), null);
        session(2, VILAINE, start, start.plusHours(2), null);

        assertThat(remaining(LEAD).ahead()).hasSize(2);
        assertThat(remaining(FACILITATOR).ahead()).extracting(Session::cohort).containsExactly(VILAINE);
    }

    private Remaining remaining(Rights rights) {
        var database = rows.client();
        var cohorts = new Cohorts(database, NOW);
        var attendance = SampleAttendance.of(rows, NOW);
        return new CountRemaining(
                        cohorts,
                        new Pairs(database, event -> {}, NOW),
                        new Sessions(database, NOW),
                        attendance,
                        SampleFeedback.of(rows),
                        new Indicators(attendance, new Tasks(database), new Roadmaps(database, NOW), cohorts, NOW),
                        NOW)
                .of(SampleEdition.of(Status.RUNNING), rights);
    }

    private void session(
            int number,
            @Nullable UUID cohort,
            @Nullable OffsetDateTime start,
            @Nullable OffsetDateTime end,
            @Nullable OffsetDateTime cancelled) {
        rows.row(
                "from programme.session\n",
                "id",
                new UUID(2, number),
                "edition",
                SampleEdition.ID,
                "cohort",
                cohort,
                "code",
                "S" + number,
                "title",
                "Comprendre",
                "format",
                "collective-session",
                "applied_format",
                null,
                "theory",
                "",
                "applied",
                "",
                "words",
                "",
                "experts",
                "",
                "starts_at",
                start,
                "ends_at",
                end,
                "zone",
                "Europe/Paris",
                "place",
                "",
                "video_link",
                "",
                "cancelled_at",
                cancelled,
                "sequence",
                null,
                "version",
                0);
    }

    private void tally(int session, boolean noted) {
        rows.row(
                "exists (select from programme.attendance any_a",
                "session",
                new UUID(2, session),
                "cohort",
                VILAINE,
                "place",
                REDON,
                "came",
                0,
                "expected",
                1,
                "noted",
                noted);
    }

    private static Object[] place(UUID id, UUID cohort) {
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
            "Un lieu",
            "structure",
            "Association",
            "structure_kind",
            "association"
        };
    }

    private static @Nullable Object[] member(UUID place) {
        return new @Nullable Object[] {
            "place",
            place,
            "seat",
            1,
            "person",
            AWA,
            "since",
            OffsetDateTime.parse("2027-01-04T10:00Z"),
            "until",
            null,
            "reason",
            ""
        };
    }
}
