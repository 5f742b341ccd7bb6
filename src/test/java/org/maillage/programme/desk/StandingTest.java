package org.maillage.programme.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.shared.Words.say;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.pathway.InFrench;
import org.maillage.pathway.Status;
import org.maillage.programme.Pairs;
import org.maillage.programme.Place;
import org.maillage.programme.Rights;
import org.maillage.programme.SampleEdition;
import org.maillage.programme.session.Attendance.Tally;
import org.maillage.programme.session.SampleSession;
import org.maillage.programme.session.Session;
import org.maillage.programme.task.Roadmaps.FollowThrough;
import org.maillage.programme.task.Task;

/** What is counted of an edition: Redon and Vannes walk in the west, Metz in the east; it is 10 March 2027, noon. */
@InFrench
class StandingTest {

    private static final UUID WEST = id(2);
    private static final UUID EAST = id(3);
    private static final Place REDON = place(11, WEST, "Redon");
    private static final Place VANNES = place(12, WEST, "Vannes");
    private static final Place METZ = place(13, EAST, "Metz");
    private static final Instant NOW = Instant.parse("2027-03-10T12:00:00Z");

    /** Each word is a session at a place: how many came of how many, and a star where nobody has noted it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tallies         | attendance                | pairs
            ''              | pas encore | pas encore
            2/2             | 100 %                     | 100 %
            1/2             | 50 %                      | 0 %
            2/2 1/2 0/2     | 50 %                      | 33 %
            2/2 0/2*        | 100 %                     | 100 %
            0/2*            | pas encore | pas encore
            """, useHeadersInDisplayName = true)
    void attendanceIsWhoCameOfWhoWasExpectedWhereSomebodyNotedIt(String tallies, String attendance, String pairs) {
        var tally = Arrays.stream(tallies.split(" "))
                .filter(it -> !it.isEmpty())
                .map(it ->
                        new Tally(id(21), WEST, REDON.id(), it.charAt(0) - '0', it.charAt(2) - '0', !it.endsWith("*")))
                .toList();

        var indicators = standing(List.of(), tally, List.of(), Map.of(), FollowThrough.NONE, Map.of())
                .indicators();

        assertThat(words(indicators.get(0))).isEqualTo(attendance);
        assertThat(words(indicators.get(1))).isEqualTo(pairs);
    }

    /** A task is due on a day of March, for a cohort or all, and handed in by some places. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            due | cohort | handed in         | share     | late                | unfinished
            9   |        | Redon Vannes Metz | 100 %     | ''                  | 0
            9   |        | Redon             | 33 %      | Metz Vannes         | 0
            9   | west   | Redon             | 50 %      | Vannes              | 0
            9   | east   | ''                | 0 %       | Metz                | 0
            10  |        | Redon             | pas encore    | ''                  | 1
            11  | west   | Redon Vannes      | pas encore    | ''                  | 0
            ''  |        | ''                | pas encore    | ''                  | 1
            """, useHeadersInDisplayName = true)
    void aTaskIsLateTheDayAfterForThoseWhomItIsFor(
            String due, @Nullable String cohort, String handedIn, String share, String late, int unfinished) {
        var task = task(due, cohort == null ? null : cohort.equals("west") ? WEST : EAST);
        var by = Stream.of(REDON, VANNES, METZ)
                .filter(it -> handedIn.contains(it.name()))
                .map(Place::id)
                .collect(Collectors.toSet());

        var standing =
                standing(List.of(), List.of(), List.of(task), Map.of(task.id(), by), FollowThrough.NONE, Map.of());

        assertThat(words(standing.indicators().get(2))).isEqualTo(share);
        assertThat(Stream.of(METZ, REDON, VANNES)
                        .filter(it -> standing.late().containsKey(it.id()))
                        .map(Place::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(late);
        assertThat(standing.late().values()).allMatch(List.of(task.title())::equals);
        assertThat(standing.remaining(LEADS).unfinished()).isEqualTo(unfinished);
    }

    @Test
    void roadmapsAreFollowedAsFarAsActionsAreDoneByTheirDay() {
        var standing = standing(List.of(), List.of(), List.of(), Map.of(), new FollowThrough(4, 3), Map.of());

        assertThat(words(standing.indicators().get(3))).isEqualTo("75 %");
        assertThat(say(standing.indicators().get(3).counted())).contains("3", "4");
    }

    @Test
    void whoFacilitatesACohortHearsOfItAlone() {
        var task = task("9", null);
        var standing = standing(
                List.of(
                        SampleSession.numbered(1, EAST, "2027-03-20"),
                        SampleSession.numbered(2, WEST, "2027-03-21"),
                        SampleSession.numbered(3, null, "2027-03-22")),
                List.of(),
                List.of(task),
                Map.of(task.id(), Set.of(REDON.id())),
                FollowThrough.NONE,
                Map.of());

        var west = standing.remaining(facilitates(WEST));
        var all = standing.remaining(LEADS);

        assertThat(west.leads()).isFalse();
        assertThat(west.ahead()).extracting(Session::code).containsExactly("S2", "S3");
        assertThat(List.of(west.places(), west.empty(), west.late())).containsExactly(2, 1, 1);
        assertThat(all.ahead()).extracting(Session::code).containsExactly("S1", "S2", "S3");
        assertThat(List.of(all.places(), all.empty(), all.late())).containsExactly(3, 2, 2);
    }

    @Test
    void aSessionIsAheadUntilItsEndAndThenWantsItsAttendanceAndItsFeedback() {
        var sessions = List.of(
                SampleSession.numbered(1, null, "2027-01-05"),
                SampleSession.numbered(2, null, "2027-03-09"),
                SampleSession.numbered(3, null, "2027-03-10"),
                SampleSession.numbered(4, null, null));
        var tally = List.of(
                new Tally(sessions.get(0).id(), WEST, REDON.id(), 2, 2, true),
                new Tally(sessions.get(1).id(), WEST, REDON.id(), 0, 2, false));

        var remaining = standing(sessions, tally, List.of(), Map.of(), FollowThrough.NONE, Map.of())
                .remaining(LEADS);

        assertThat(remaining.planned()).isEqualTo(4);
        assertThat(remaining.undated()).isEqualTo(1);
        assertThat(remaining.ahead()).extracting(Session::code).containsExactly("S3");
        assertThat(remaining.unnoted()).extracting(Session::code).containsExactly("S2");
        assertThat(remaining.unheard()).extracting(Session::code).containsExactly("S2");
        assertThat(remaining.isHeld()).isFalse();
    }

    @Test
    void feedbackIsHeardOnceEachWhoSitsThereHasGivenIt() {
        var session = SampleSession.numbered(2, null, "2027-03-09");
        var some = standing(
                List.of(session),
                List.of(),
                List.of(),
                Map.of(),
                FollowThrough.NONE,
                Map.of(session.id(), Set.of(id(31))));
        var all = standing(
                List.of(session),
                List.of(),
                List.of(),
                Map.of(),
                FollowThrough.NONE,
                Map.of(session.id(), Set.of(id(31), id(32))));

        assertThat(some.remaining(LEADS).unheard()).containsExactly(session);
        assertThat(some.remaining(facilitates(EAST)).unheard()).isEmpty();
        assertThat(all.remaining(LEADS).unheard()).isEmpty();
    }

    /** The space before the sign does not break. */
    private static String words(Indicator indicator) {
        return say(indicator.value()).replaceAll("\\p{Z}", " ");
    }

    private static final Rights LEADS = new Rights(true, false, false, Set.of(), Set.of(), Set.of());

    private static Rights facilitates(UUID cohort) {
        return new Rights(false, false, false, Set.of(cohort), Set.of(), Set.of());
    }

    /** Two sit in Redon, nobody elsewhere. */
    private static Standing standing(
            List<Session> sessions,
            List<Tally> tally,
            List<Task> tasks,
            Map<UUID, Set<UUID>> handedIn,
            FollowThrough followThrough,
            Map<UUID, Set<UUID>> heard) {
        var since = OffsetDateTime.parse("2027-01-01T09:00:00Z");
        return new Standing(
                SampleEdition.of(Status.RUNNING),
                List.of(REDON, VANNES, METZ),
                List.of(
                        new Pairs.Member(REDON.id(), 1, id(31), since, null, ""),
                        new Pairs.Member(REDON.id(), 2, id(32), since, null, "")),
                sessions,
                tally,
                tasks,
                handedIn,
                followThrough,
                heard,
                NOW,
                LocalDate.ofInstant(NOW, ZoneOffset.UTC));
    }

    private static Place place(int number, UUID cohort, String name) {
        return new Place(id(number), SampleEdition.ID, cohort, "", id(number + 100), name, "", "association");
    }

    private static Task task(String day, @Nullable UUID cohort) {
        var due = day.isEmpty() ? null : LocalDate.of(2027, 3, Integer.parseInt(day));
        return new Task(id(41), SampleEdition.ID, cohort, null, "Carte des acteurs", "", due, 0);
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
