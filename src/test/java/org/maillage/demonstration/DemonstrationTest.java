package org.maillage.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.maillage.account.Example;
import org.maillage.account.ExamplePair;
import org.maillage.directory.Identifiers;
import org.maillage.programme.call.StructureKind;
import org.maillage.shared.Typed;

/** The made-up edition shows what a real one would: pairs, people who miss a session, and nobody twice. */
class DemonstrationTest {

    private static final List<ExamplePair> TERRITORIES =
            Example.read("cast", Example.Cast.class).pairs();
    private static final int SESSIONS = 5;
    private static final int TASKS_DUE = 3;

    @Test
    void tenRealTerritoriesWalkTogether() {
        assertThat(TERRITORIES).hasSize(10).extracting(ExamplePair::siren).doesNotHaveDuplicates();
        assertThat(TERRITORIES).allMatch(it -> Identifiers.siren(it.siren()).isPresent());
    }

    @ParameterizedTest
    @FieldSource("TERRITORIES")
    void aStructureIsOfAKindThatApplicationsKnow(ExamplePair territory) {
        assertThat(Typed.one(StructureKind.class, territory.kind())).isPresent();
    }

    /** A pair of one stands in red on the board, and beside a real name. */
    @Test
    void everyPairIsOfTwo() {
        assertThat(TERRITORIES).allMatch(it -> it.people().size() == 2);
    }

    /** Made-up people are known by an address that is made of their name. */
    @Test
    void nobodySitsInTwoPairs() {
        assertThat(TERRITORIES)
                .flatExtracting(ExamplePair::people)
                .extracting(Typed::slug)
                .doesNotHaveDuplicates();
    }

    /** The territories are real: invented people may not make one look late. Some are ahead, so that they are not all alike. */
    @Test
    void noTerritoryIsLateAndSomeAreAhead() {
        assertThat(TERRITORIES).allMatch(it -> it.tasksDone() >= TASKS_DUE);
        assertThat(TERRITORIES).filteredOn(it -> it.tasksDone() > TASKS_DUE).hasSizeBetween(1, 5);
    }

    @ParameterizedTest
    @FieldSource("TERRITORIES")
    void everybodyMissesOneSessionInFive(ExamplePair territory) {
        for (var seat = 1; seat <= territory.people().size(); seat++) {
            var missed = new HashSet<Integer>();
            for (var session = 0; session < SESSIONS; session++) {
                if (!territory.came(seat, session)) {
                    missed.add(session);
                }
            }
            assertThat(missed).as(territory.people().get(seat - 1)).hasSize(1);
        }
    }

    /** A session without the whole of a pair is what the board counts. */
    @Test
    void theTwoOfAPairMissDifferentSessions() {
        for (var territory : TERRITORIES) {
            for (var session = 0; session < SESSIONS; session++) {
                assertThat(territory.came(1, session) || territory.came(2, session))
                        .isTrue();
            }
        }
    }
}
