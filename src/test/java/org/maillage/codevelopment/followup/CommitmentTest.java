package org.maillage.codevelopment.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.codevelopment.followup.Commitment.Standing;
import org.maillage.codevelopment.followup.Commitment.State;
import org.springframework.util.MultiValueMap;

/** How a commitment stands, how far a group does what it says, and what can be said of one. */
class CommitmentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OPEN     | -1 | 7 | LATE
            OPEN     | 0  | 7 | DUE
            OPEN     | 7  | 7 | DUE
            OPEN     | 8  | 7 | TO_COME
            OPEN     | 0  | 0 | DUE
            OPEN     | 1  | 0 | TO_COME
            KEPT     | -9 | 7 | KEPT
            KEPT     | 9  | 7 | KEPT
            NOT_KEPT | -9 | 7 | NOT_KEPT
            NOT_KEPT | 9  | 7 | NOT_KEPT
            """)
    void howItStands(State state, int due, int next, Standing standing) {
        assertThat(commitment(state, due, state == State.KEPT ? due : null).standing(TODAY, TODAY.plusDays(next)))
                .isEqualTo(standing);
    }

    /** Each is its state, the day it is due and the day it was kept, from today on. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                   | 0 | 0
            OPEN 5                               | 0 | 0
            OPEN 0                               | 0 | 0
            OPEN -1                              | 1 | 0
            KEPT -3 -3                           | 1 | 1
            KEPT -3 -5                           | 1 | 1
            KEPT -3 -2                           | 1 | 0
            KEPT 5 -2                            | 0 | 0
            KEPT 0 0                             | 1 | 1
            NOT_KEPT -3                          | 1 | 0
            NOT_KEPT 4                           | 0 | 0
            KEPT -9 -9, OPEN -2, KEPT -4 -1, OPEN 3 | 3 | 1
            """)
    void howFarAGroupDoesWhatItSays(String made, int fallenDue, int keptInTime) {
        var commitments = Arrays.stream(made.split(", "))
                .filter(it -> !it.isEmpty())
                .map(it -> it.split(" "))
                .map(it -> commitment(
                        State.valueOf(it[0]), Integer.parseInt(it[1]), it.length > 2 ? Integer.parseInt(it[2]) : null))
                .toList();

        assertThat(FollowThrough.of(commitments, TODAY)).isEqualTo(new FollowThrough(fallenDue, keptInTime));
    }

    /** It was made ten days ago and is due in five. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''       | ''         | ''         | ''      | kind
            kept     | ''         | ''         | ''      | ''
            kept     | 2026-11-28 | ''         | ''      | ''
            kept     | 2026-12-01 | ''         | ''      | keptOn
            kept     | 2026-11-19 | ''         | ''      | keptOn
            kept     | 2026-11-20 | ''         | ''      | ''
            kept     | x          | ''         | ''      | keptOn
            not-kept | ''         | ''         | ''      | words
            not-kept | ''         | ''         | Absent  | ''
            moved    | ''         | ''         | Absent  | movedTo
            moved    | ''         | 2026-12-20 | ''      | words
            moved    | ''         | 2026-12-20 | Absent  | ''
            moved    | ''         | 2026-12-05 | Absent  | movedTo
            moved    | ''         | 2026-11-29 | Absent  | movedTo
            moved    | ''         | 2028-12-01 | Absent  | movedTo
            other    | ''         | ''         | ''      | kind
            """)
    void whatCanBeSaid(String kind, String keptOn, String movedTo, String words, String wrong) {
        var form = CommitmentForm.sent(MultiValueMap.fromSingleValue(
                Map.of("kind", kind, "keptOn", keptOn, "movedTo", movedTo, "words", words)));
        var mistakes = form.check(commitment(State.OPEN, 5, null), TODAY.minusDays(10), TODAY);

        assertThat(mistakes.none()).isEqualTo(wrong.isEmpty());
        assertThat(wrong.isEmpty() || !mistakes.at(wrong).isEmpty()).isTrue();
    }

    private static Commitment commitment(State state, int due, @Nullable Integer kept) {
        return new Commitment(
                UUID.randomUUID(),
                1,
                UUID.randomUUID(),
                "Appeler",
                "",
                TODAY.plusDays(due),
                state,
                kept == null ? null : TODAY.plusDays(kept),
                OffsetDateTime.ofInstant(Instant.EPOCH, ZoneOffset.UTC),
                0);
    }
}
