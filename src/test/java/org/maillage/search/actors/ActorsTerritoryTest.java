package org.maillage.search.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.directory.Reader;
import org.maillage.search.Question;
import org.maillage.search.Question.Order;

/** A territory by the addresses of its public page, and who may say where else it is shown. */
class ActorsTerritoryTest {

    private static final UUID REDON = new UUID(0, 1);
    private static final UUID DIE = new UUID(0, 2);
    private static final ActorsTerritory PLACE = new ActorsTerritory(
            "epci",
            "243500741",
            REDON,
            new Question("", Map.of(), "epci-243500741", 0, Order.NAME, null),
            "Redon Agglomération");

    @Test
    void thePageTheFrameAndTheTerritoryAreNamedAlike() {
        assertThat(PLACE.path()).isEqualTo("/actors/epci/243500741");
        assertThat(PLACE.framePath()).isEqualTo("/embed/epci/243500741");
        assertThat(PLACE.territoryPath()).isEqualTo("/territories/epci/243500741");
    }

    @Test
    void allItsActorsAreFoundByTheSearchByName() {
        var asked = Question.ofAddress(PLACE.all().substring("/search?".length()));

        assertThat(asked).isEqualTo(PLACE.question());
    }

    @ParameterizedTest
    @CsvSource({"visitor, false", "member, false", "elsewhere, false", "team, true", "administrator, true"})
    void itsTeamAndWhoAdministersSayWhereElseItIsShown(String who, boolean may) {
        var reader = switch (who) {
            case "member" -> new Reader(new UUID(0, 7), true, false, Set.of());
            case "elsewhere" -> new Reader(new UUID(0, 7), true, false, Set.of(DIE));
            case "team" -> new Reader(new UUID(0, 7), true, false, Set.of(REDON));
            case "administrator" -> new Reader(new UUID(0, 7), true, true, Set.of());
            default -> Reader.VISITOR;
        };

        assertThat(ActorsDoors.keeps(reader, PLACE)).isEqualTo(may);
    }
}
