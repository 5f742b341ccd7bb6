package org.maillage.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;

class SaidTest {

    static Stream<String> keys() {
        return Stream.of(
                        all("logbook.craft.", Craft.values()),
                        all("alliance.stage.", Stage.values()),
                        all("alliance.engineering.", Engineering.values()),
                        all("alliance.lever.", Lever.values()))
                .flatMap(it -> it);
    }

    private static Stream<String> all(String prefix, Enum<?>... values) {
        return Arrays.stream(values).map(it -> prefix + Typed.key(it));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void eachIsSaidInBothLanguages(String key) {
        assertThat(Words.sayIn(Locale.FRENCH, key)).isNotBlank().isNotEqualTo(Words.sayIn(Locale.ENGLISH, key));
    }
}
