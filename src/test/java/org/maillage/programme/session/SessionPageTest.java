package org.maillage.programme.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.account.Addressees;
import org.maillage.account.PersonId;
import org.maillage.pathway.InFrench;
import org.maillage.programme.session.SessionPage.SlotRow;
import org.maillage.support.CannedRows;

/** What the page of a session tells whom of the days that are proposed. */
@InFrench
class SessionPageTest {

    private static final UUID AWA = new UUID(6, 1);
    private static final UUID MARC = new UUID(6, 2);
    private static final UUID GONE = new UUID(6, 3);

    private final CannedRows rows = CannedRows.none()
            .row("from account.person", person(AWA, "Awa Traoré"))
            .row("from account.person", person(MARC, "Marc Le Goff"));

    @Test
    void whoRunsItReadsWhoCouldComeInTheOrderOfNames() {
        slot(new UUID[] {MARC, AWA, GONE}, new UUID[] {}, new UUID[] {MARC}, "");

        var row = slots(true);

        assertThat(row.who()).hasSize(2);
        assertThat(row.who().getFirst()).contains("Awa Traoré, Marc Le Goff");
        assertThat(row.counted()).contains("3").contains("1");
    }

    @Test
    void whoWalksReadsNumbersAlone() {
        slot(new UUID[] {MARC, AWA}, new UUID[] {}, new UUID[] {}, "if-need-be");

        var row = slots(false);

        assertThat(row.who()).isEmpty();
        assertThat(row.counted()).contains("2");
        assertThat(rows.sent("from account.person")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"yes, YES", "if-need-be, IF_NEED_BE", "no, NO", "'',"})
    void whatTheReaderAnsweredIsTickedAgain(String kept, @Nullable SlotAnswer mine) {
        slot(new UUID[] {}, new UUID[] {}, new UUID[] {}, kept);

        assertThat(slots(false).mine()).isEqualTo(mine);
    }

    @Test
    void whoIsThereFromAfarIsThere() {
        assertThat(Set.of(Presence.values()).stream().filter(Presence::isThere))
                .containsExactlyInAnyOrder(Presence.PRESENT, Presence.REMOTE);
    }

    private SlotRow slots(boolean runs) {
        var database = rows.client();
        return new PollOverview(new Slots(database), new Addressees(database))
                .slots(SampleSession.undated(), new PersonId(AWA), runs)
                .getFirst();
    }

    private void slot(UUID[] yes, UUID[] ifNeedBe, UUID[] no, String mine) {
        rows.row(
                "from programme.session_slot slot",
                "id",
                new UUID(6, 9),
                "starts_at",
                OffsetDateTime.parse("2027-03-15T08:30Z"),
                "ends_at",
                OffsetDateTime.parse("2027-03-15T11:00Z"),
                "yes",
                yes,
                "if_need_be",
                ifNeedBe,
                "no",
                no,
                "mine",
                mine);
    }

    private static Object[] person(UUID id, String name) {
        return new Object[] {
            "id", id, "name", name, "email", "x@example.org", "language", "fr", "zone", "Europe/Paris", "pace", "daily"
        };
    }
}
