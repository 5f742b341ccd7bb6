package org.maillage.directory.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters that were spoilt on their way are given back, and nothing else is touched. */
class MisreadTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Ã‰picerie,            Épicerie
            CafÃ© des rÃªves,     Café des rêves
            Lâ€™Ã©tape,          L’étape
            Å’uvre,               Å’uvre
            Â« lien Â»,           « lien »
            Épicerie,             Épicerie
            Âge d’or,             Âge d’or
            Château,              Château
            CÃ,                   CÃ
            Café Ã©quitable 😀,   Café équitable 😀
            '',                   ''
            """)
    void repairsWhatWasReadInTheWrongLetters(String spoilt, String meant) {
        assertThat(Misread.repaired(spoilt)).isEqualTo(meant);
    }
}
