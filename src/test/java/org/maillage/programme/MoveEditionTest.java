package org.maillage.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.maillage.account.Deeds;
import org.maillage.account.SignedIn;
import org.maillage.pathway.InFrench;
import org.maillage.pathway.SampleEditions;
import org.maillage.pathway.Status;
import org.maillage.programme.BeforeMove.ToDo;
import org.maillage.shared.Saying;
import org.maillage.support.CannedRows;

/** What an edition needs before it moves on. */
@InFrench
class MoveEditionTest {

    private static final SignedIn LEAD = new SignedIn(new UUID(0, 1), "Camille", null);

    private final CannedRows rows = CannedRows.none();

    @ParameterizedTest
    @CsvSource({"DRAFT, 0, true", "DRAFT, 1, false", "CALL_OPEN, 0, false", "RUNNING, 0, false", "ARCHIVED, 0, false"})
    void theCallOpensOnceTheFramingNoteIsPublished(Status status, int noteVersion, boolean missing) {
        assertThat(moves().missing(SampleEdition.of(status, noteVersion)).isEmpty())
                .isEqualTo(!missing);
    }

    @Test
    void allPartsOfThePlatformSayWhatTheyMiss() {
        var moves = moves(needs("Un appel"), needs(), needs("Un lieu", "Un jour"));

        assertThat(moves.missing(SampleEdition.of(Status.DRAFT)))
                .extracting(it -> it.words().key())
                .containsExactly("Un appel avant call-open", "Un lieu avant call-open", "Un jour avant call-open");
    }

    /** The last status is for good: nothing is missing, since nothing follows. */
    @Test
    void afterTheLastStatusNothingIsAsked() {
        var moves = moves(needs("Un appel"));

        assertThat(moves.missing(SampleEdition.of(Status.ARCHIVED))).isEmpty();
        assertThat(moves.worthKnowing(SampleEdition.of(Status.ARCHIVED))).isEmpty();
    }

    @Test
    void whatIsWorthKnowingStopsNothing() {
        var moves = moves(needs());

        assertThat(moves.worthKnowing(SampleEdition.of(Status.RUNNING)))
                .extracting(Saying::key)
                .containsExactly("À savoir de closing");
        assertThat(moves.missing(SampleEdition.of(Status.RUNNING))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void anEditionMovesToTheNextStatusAlone(Status from) {
        for (var to : Status.values()) {
            if (from.next().filter(to::equals).isEmpty()) {
                assertThat(moves().moveEdition(SampleEdition.of(from), to, LEAD))
                        .as(from + " to " + to)
                        .isFalse();
            }
        }
        assertThat(rows.sent("")).isEmpty();
    }

    @Test
    void itStaysWhileSomethingIsMissing() {
        assertThat(moves(needs("Un appel")).moveEdition(SampleEdition.of(Status.DRAFT), Status.CALL_OPEN, LEAD))
                .isFalse();
        assertThat(rows.sent("")).isEmpty();
    }

    @Test
    void oneMoveLeadsToEachStatusButTheFirst() {
        assertThat(Arrays.stream(Status.values())
                        .flatMap(it -> it.next().stream())
                        .collect(Collectors.toList()))
                .containsExactly(Arrays.copyOfRange(Status.values(), 1, Status.values().length));
    }

    private MoveEdition moves(BeforeMove... conditions) {
        return new MoveEdition(
                SampleEditions.editions(rows),
                List.of(conditions),
                new Deeds(rows.client(), Clock.systemUTC()),
                Clock.systemUTC());
    }

    private static BeforeMove needs(String... what) {
        return new BeforeMove() {
            @Override
            public List<ToDo> missing(LiveEdition edition, Status next) {
                return Arrays.stream(what)
                        .map(it -> ToDo.of(it + " avant " + next.key(), edition.path()))
                        .toList();
            }

            @Override
            public List<Saying> worthKnowing(LiveEdition edition, Status next) {
                return List.of(Saying.of("À savoir de " + next.key()));
            }
        };
    }
}
