package org.maillage.codevelopment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.codevelopment.Turns.Turn;

/** Nobody is client twice before all have been once. */
class TurnsTest {

    private static final List<UUID> PEERS = List.of(person('a'), person('b'), person('c'));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                      | ''      | 1 | abc
            1a                      | ''      | 1 | bc
            1a 1b                   | ''      | 1 | c
            1a 1b 1c                | ''      | 2 | abc
            1a 1b                   | 1c      | 2 | abc
            1a 1b 2a                | 1c      | 2 | bc
            1a                      | 1b 1c   | 2 | abc
            ''                      | 1a 1b 1c| 2 | abc
            1a 1b 1c 2b             | ''      | 2 | ac
            1x 1a                   | ''      | 1 | bc
            1a 1b 1c 2a 2b 2c       | ''      | 3 | abc
            """)
    void whoCanBeAsked(String taken, String skipped, int round, String waiting) {
        var turns = new Turns(PEERS, turns(taken), turns(skipped));

        assertThat(turns.round()).isEqualTo(round);
        assertThat(turns.waiting())
                .containsExactlyElementsOf(
                        waiting.chars().mapToObj(it -> person((char) it)).toList());
    }

    @Test
    void aGroupWithoutPeersHasItsFirstRoundBeforeIt() {
        assertThat(new Turns(List.of(), List.of(), List.of()).round()).isEqualTo(1);
    }

    private static List<Turn> turns(String words) {
        return Arrays.stream(words.split(" "))
                .filter(it -> !it.isBlank())
                .map(it -> new Turn(it.charAt(0) - '0', person(it.charAt(1))))
                .toList();
    }

    private static UUID person(char name) {
        return new UUID(0, name);
    }
}
