package org.maillage.exchange.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsToSeekTest {

    // Of a hundred thousand, 2 % say « jeun », 1 % « adolescent », 8 % « famill » and 1 ‰ « scout ».
    private static final Commonness.Counts COUNTS = new Commonness.Counts(
            1000, 100_000, Map.of("jeun", 20, "adolescent", 10, "famill", 80, "scout", 1), Map.of(), List.of());

    @Test
    void longWordsAreSoughtWithAllTheirEndingsAndShortOnesAsTheyAre() {
        assertThat(new WordsToSeek(COUNTS, 1).question(Set.of("jeun"), Set.of("scout", "l'o")))
                .isEqualTo("'l''o' | 'scout':* | 'jeun' | 'jeuner' | 'jeunent'");
    }

    @Test
    void theWordsOfTheTextAreSoughtThoughOthersForTheSameAreRarer() {
        var question = new WordsToSeek(COUNTS, 1).question(Set.of("jeun"), Set.of("adolescent", "scout"));

        assertThat(question).isEqualTo("'scout':* | 'jeun' | 'jeuner' | 'jeunent'");
    }

    @Test
    void whereLittleHoldsMoreWordsAreSought() {
        var question = new WordsToSeek(COUNTS, 0.1).question(Set.of("jeun"), Set.of("adolescent", "famill", "scout"));

        assertThat(question).isEqualTo("'scout':* | 'jeun' | 'jeuner' | 'jeunent' | 'adolescent':* | 'famill':*");
    }

    @Test
    void oneWordIsSoughtHoweverCommon() {
        assertThat(new WordsToSeek(COUNTS, 1).question(Set.of("famill"), Set.of()))
                .isEqualTo("'famill':*");
        assertThat(new WordsToSeek(COUNTS, 1).question(Set.of(), Set.of())).isEmpty();
    }
}
