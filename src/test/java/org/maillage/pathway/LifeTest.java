package org.maillage.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.pathway.PublishedEdition.Move;

class LifeTest {

    /** Each of the 49 moves from one status to another, and whether it is legal. */
    static Stream<Arguments> moves() {
        var legal = List.of(
                "DRAFT CALL_OPEN",
                "CALL_OPEN SELECTION",
                "SELECTION RUNNING",
                "RUNNING CLOSING",
                "CLOSING CAPITALISED",
                "CAPITALISED ARCHIVED");
        return Arrays.stream(Status.values())
                .flatMap(from -> Arrays.stream(Status.values())
                        .map(to -> Arguments.of(from, to, legal.contains(from + " " + to))));
    }

    static List<Move> movesUpTo(Status status) {
        return Arrays.stream(Status.values())
                .filter(it -> it.compareTo(status) <= 0)
                .map(it -> move(it, null))
                .toList();
    }

    static Move move(Status to, @Nullable String on) {
        return new Move(
                to,
                on == null ? null : PartialDate.parse(on),
                on == null ? Certainty.UNKNOWN : Certainty.STATED,
                null,
                List.of());
    }

    @ParameterizedTest
    @MethodSource("moves")
    void goesOnOnlyToTheNextStatus(Status from, Status to, boolean legal) {
        var life = new Life(movesUpTo(from));

        var outcome = life.with(move(to, null));

        assertThat(outcome).isInstanceOf(legal ? Life.GoesOn.class : Life.NotNext.class);
    }

    @Test
    void beginsAsADraft() {
        assertThat(Life.NONE.with(move(Status.DRAFT, "2017-07"))).isInstanceOf(Life.GoesOn.class);
        assertThat(Life.NONE.with(move(Status.RUNNING, "2017-07")))
                .isEqualTo(new Life.NotNext(null, Status.RUNNING, Status.DRAFT));
    }

    @Test
    void neverGoesBackInTime() {
        var life = new Life(List.of(move(Status.DRAFT, "2018-05"), move(Status.CALL_OPEN, null)));

        assertThat(life.with(move(Status.SELECTION, "2018-04-30")))
                .isEqualTo(new Life.GoesBack(PartialDate.parse("2018-05"), PartialDate.parse("2018-04-30")));
        assertThat(life.with(move(Status.SELECTION, "2018-05-01"))).isInstanceOf(Life.GoesOn.class);
        assertThat(life.with(move(Status.SELECTION, "2018"))).isInstanceOf(Life.GoesOn.class);
    }
}
