package org.maillage.territory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MovementsTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @Test
    void followsAChainToTheCommuneThatIsAlive() {
        var movements = new Movements(List.of(merger(NEW_YEAR, "01002", "01003"), merger(JUNE, "01001", "01002")));

        var successor = movements.successor("01001", Set.of("01003"));

        assertThat(successor).isEqualTo(new Movements.Successor.Known("01003", JUNE));
    }

    @Test
    void seesThatMovementsGoRoundInCircles() {
        var movements = new Movements(List.of(merger(JUNE, "01001", "01002"), merger(NEW_YEAR, "01002", "01001")));

        var successor = movements.successor("01001", Set.of("01003"));

        assertThat(successor).isEqualTo(new Movements.Successor.Loop("01001 → 01002"));
    }

    @Test
    void doesNotChooseBetweenTwoCommunesThatShareOne() {
        var movements = new Movements(
                List.of(new Movement(30, JUNE, "01001", "01003", "C"), new Movement(30, JUNE, "01001", "01002", "B")));

        var successor = movements.successor("01001", Set.of("01002", "01003"));

        assertThat(successor).isEqualTo(new Movements.Successor.Split(List.of("01002", "01003")));
    }

    @Test
    void explainsNothingByTheRestorationOfAnotherCommune() {
        var movements = new Movements(List.of(new Movement(21, JUNE, "01001", "01002", "B")));

        var successor = movements.successor("01001", Set.of("01002"));

        assertThat(successor).isEqualTo(new Movements.Successor.Unexplained());
    }

    @Test
    void takesTheLatestEndOfACommuneThatEndedTwice() {
        var movements = new Movements(
                List.of(merger(LocalDate.of(1972, 1, 1), "01001", "01002"), merger(NEW_YEAR, "01001", "01003")));

        var successor = movements.successor("01001", Set.of("01002", "01003"));

        assertThat(successor).isEqualTo(new Movements.Successor.Known("01003", NEW_YEAR));
    }

    @Test
    void makesTheNextListFromThisOne() {
        var a = new CogCommune("01001", "A", "01", "84");
        var b = new CogCommune("01002", "B", "01", "84");
        var movements = new Movements(List.of(
                merger(NEW_YEAR, "01001", "01002"),
                new Movement(32, NEW_YEAR, "01002", "01002", "B-et-A"),
                new Movement(21, NEW_YEAR, "01002", "01003", "C"),
                new Movement(10, LocalDate.of(1999, 1, 1), "01002", "01002", "Old")));

        var list = movements.appliedTo(
                Map.of("01001", a, "01002", b),
                JUNE,
                it -> Optional.of(new CogCommune(it.after(), it.nameAfter(), "01", "84")));

        assertThat(list.values()).containsExactly(b.named("B-et-A"), new CogCommune("01003", "C", "01", "84"));
    }

    @Test
    void belongsToTheListOfTheNextFirstOfJanuary() {
        assertThat(new Movements(List.of(merger(NEW_YEAR, "01001", "01002"))).listYear())
                .isEqualTo(2027);
        assertThat(new Movements(List.of(merger(JUNE, "01001", "01002"))).listYear())
                .isEqualTo(2027);
    }

    private static Movement merger(LocalDate on, String before, String after) {
        return new Movement(32, on, before, after, "New");
    }
}
