package org.maillage.network.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.network.ActorTie;
import org.maillage.network.TiedActors.Actor;

/** What the ties of a team become before they are measured. */
class PicturedTest {

    private static final Actor HALL = actor(1, "public");
    private static final Actor SHOP = actor(2, "economic");
    private static final Actor CLUB = actor(3, "citizens");
    private static final LocalDate SPRING = LocalDate.of(2026, 4, 1);

    private static Actor actor(int number, String profile) {
        return new Actor(new UUID(0, number), profile, profile);
    }

    private static ActorTie tie(Actor one, Actor other, LocalDate since, boolean saidByOne, boolean saidByOther) {
        return new ActorTie(
                UUID.randomUUID(),
                new UUID(0, 9),
                one.id(),
                other.id(),
                ActorTie.Kind.KNOWS,
                2,
                null,
                since,
                saidByOne,
                saidByOther,
                null,
                "",
                false,
                0);
    }

    private static Pictured pictured(ActorTie... ties) {
        return Pictured.of(List.of(HALL, SHOP, CLUB), List.of(ties), Actor::profile);
    }

    @Test
    void aTieCountsBothWaysAndOnceWhateverItsKinds() {
        var it = pictured(tie(HALL, SHOP, SPRING, false, false), tie(SHOP, HALL, SPRING, true, true));

        assertThat(it.net().arrows()).isEqualTo(2);
        assertThat(it.net().leads(0, 1) && it.net().leads(1, 0)).isTrue();
    }

    @Test
    void whatIsSaidLeadsFromWhoSaysItAndWhatIsSeenIsSaidByNobody() {
        var it = pictured(
                tie(HALL, SHOP, SPRING, false, true),
                tie(SHOP, CLUB, SPRING, true, true),
                tie(HALL, CLUB, SPRING, false, false));

        assertThat(it.said().arrows()).isEqualTo(3);
        assertThat(it.said().leads(1, 0)).isTrue();
        assertThat(it.said().leads(0, 1)).isFalse();
    }

    @Test
    void ofBeforeADayAreTheTiesThatHadBegunThen() {
        var it = pictured(tie(HALL, SHOP, SPRING.minusDays(1), true, true), tie(SHOP, CLUB, SPRING, true, true));

        assertThat(it.before(SPRING).arrows()).isEqualTo(2);
    }

    @Test
    void whoIsNotPicturedTiesNobody() {
        var stranger = actor(7, "public");

        assertThat(pictured(tie(HALL, stranger, SPRING, true, true)).ties()).isEmpty();
    }

    @Test
    void pairsOfSectorsAreCountedTheSameFromEitherSide() {
        var it = pictured(tie(HALL, SHOP, SPRING, true, true));

        assertThat(it.sectorKeys()).containsExactly("citizens", "economic", "public");
        assertThat(it.bySectors()).isDeepEqualTo(new int[][] {{0, 0, 0}, {0, 0, 1}, {0, 1, 0}});
        assertThat(it.bridges(it.ties().getFirst())).isTrue();
    }

    @Test
    void theFirstOfARankIsTheHighestAndNoneIsAtNought() {
        assertThat(Pictured.ranked(new double[] {0, 2, 5, 2}, 3)).containsExactly(2, 1, 3);
    }
}
