package org.maillage.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;

class CraftTest {

    @ParameterizedTest
    @EnumSource(Craft.class)
    void eachIsSaidInBothLanguages(Craft craft) {
        var key = "logbook.craft." + Typed.key(craft);

        assertThat(Words.sayIn(Locale.FRENCH, key)).isNotBlank().isNotEqualTo(Words.sayIn(Locale.ENGLISH, key));
    }
}
