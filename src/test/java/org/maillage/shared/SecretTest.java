package org.maillage.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words that open something: long, never the same, never shown. */
class SecretTest {

    @Test
    void noTwoAreAlike() {
        assertThat(Stream.generate(Secret::fresh).limit(200).distinct()).hasSize(200);
    }

    @Test
    void itGoesIntoAnAddressAsItIs() {
        assertThat(Secret.fresh().word()).matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void theSameWordHasTheSameHashAndItIsNotTheWord() {
        assertThat(new Secret("word").hash())
                .isEqualTo(new Secret("word").hash())
                .hasSize(32);
        assertThat(new Secret("word").hash()).isNotEqualTo(new Secret("Word").hash());
    }

    @Test
    void aJournalThatPrintsItDoesNotTellIt() {
        assertThat(new Secret("word")).hasToString("a secret");
    }
}
