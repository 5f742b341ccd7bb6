package org.maillage.programme.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.account.Deeds;
import org.maillage.account.PersonId;
import org.maillage.account.SignedIn;
import org.maillage.shared.Typed;
import org.maillage.support.CannedRows;

/** Who can be noted as what, and when: a list that was read, two who note at once, a code in the room. */
class AttendanceTest {

    private static final UUID AWA = new UUID(5, 1);
    private static final UUID MARC = new UUID(5, 2);
    private static final UUID STRANGER = new UUID(5, 3);
    private static final UUID REDON = new UUID(5, 9);
    private static final SignedIn FACILITATOR = new SignedIn(new UUID(5, 8), "Idriss", null);
    private static final Instant BEFORE = Instant.parse("2027-03-14T10:00:00Z");
    private static final Instant DURING = Instant.parse("2027-03-15T09:00:00Z");

    private final CannedRows rows = CannedRows.none().row("where id = ? for update", "id", SampleSession.ID);

    /** What is kept, what the facilitator saw and what they say; then whether it is taken and what is written. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -,       -,       PRESENT, true,  present
            -,       -,       -,       true,  -
            PRESENT, PRESENT, ABSENT,  true,  absent
            PRESENT, PRESENT, PRESENT, true,  -
            REMOTE,  -,       PRESENT, false, -
            REMOTE,  -,       -,       true,  -
            REMOTE,  ABSENT,  ABSENT,  true,  -
            PRESENT, -,       PRESENT, true,  present
            """)
    void whatSomebodyElseHasNotedMeanwhileIsNotWrittenOverUnseen(
            @Nullable Presence kept,
            @Nullable Presence seen,
            @Nullable Presence said,
            boolean taken,
            @Nullable String written) {
        expected(AWA, kept);

        var answer =
                attendance(DURING).note(SampleSession.dated(), presences(said), Set.of(), presences(seen), FACILITATOR);

        assertThat(answer).isEqualTo(taken);
        assertThat(rows.sent("into programme.attendance").stream().map(it -> it.get(3)))
                .isEqualTo(written == null ? java.util.List.of() : java.util.List.of(written));
    }

    @ParameterizedTest
    @CsvSource({"PRESENT, false", "REMOTE, false", "ABSENT, false", "EXCUSED, true"})
    void beforeItBeginsNobodyCanBeMoreThanExcused(Presence said, boolean written) {
        expected(AWA, null);

        attendance(BEFORE).note(SampleSession.dated(), presences(said), Set.of(), Map.of(), FACILITATOR);

        assertThat(rows.sent("into programme.attendance")).hasSize(written ? 1 : 0);
    }

    @Test
    void whoIsNotExpectedIsNotNoted() {
        expected(AWA, null);

        attendance(DURING)
                .note(SampleSession.dated(), Map.of(STRANGER, Presence.PRESENT), Set.of(), Map.of(), FACILITATOR);

        assertThat(rows.sent("into programme.attendance")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            042137,    true
            042 137,   true
            ' 042137 ', true
            42137,     false
            042138,    false
            '',        false
            """)
    void theCodeOfTheRoomSaysThatSomebodyIsThere(String typed, boolean good) {
        expected(AWA, null);
        expected(MARC, null);
        rows.row("select code_word", "code_word", "042137", "code_until", OffsetDateTime.parse("2027-03-15T09:30Z"));

        assertThat(attendance(DURING).present(SampleSession.dated(), new PersonId(MARC), typed))
                .isEqualTo(good);
        assertThat(rows.sent("into programme.attendance")).hasSize(good ? 1 : 0);
    }

    @Test
    void theCodeIsOfNoUseToWhoIsNotExpected() {
        expected(AWA, null);
        rows.row("select code_word", "code_word", "042137", "code_until", OffsetDateTime.parse("2027-03-15T09:30Z"));

        assertThat(attendance(DURING).present(SampleSession.dated(), new PersonId(STRANGER), "042137"))
                .isFalse();
    }

    @Test
    void withoutACodeNoneIsGood() {
        expected(AWA, null);

        assertThat(attendance(DURING).present(SampleSession.dated(), new PersonId(AWA), "042137"))
                .isFalse();
    }

    @Test
    void aCodeHasSixDigitsAndServesForHalfAnHour() {
        var code = attendance(DURING).openCode(SampleSession.dated());

        assertThat(code).matches("[0-9]{6}");
        assertThat(rows.sent("set code_word").getFirst())
                .containsExactly(code, OffsetDateTime.parse("2027-03-15T09:30Z"), SampleSession.ID);
    }

    private void expected(UUID person, @Nullable Presence presence) {
        rows.row(
                "select p.id as place",
                "place",
                REDON,
                "territory",
                "Redon",
                "person",
                person,
                "presence",
                presence == null ? null : Typed.key(presence),
                "said_by",
                "");
    }

    private static Map<UUID, Presence> presences(@Nullable Presence ofAwa) {
        var presences = new HashMap<UUID, Presence>();
        if (ofAwa != null) {
            presences.put(AWA, ofAwa);
        }
        return presences;
    }

    private Attendance attendance(Instant now) {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        return new Attendance(rows.client(), new Deeds(rows.client(), clock), clock);
    }
}
