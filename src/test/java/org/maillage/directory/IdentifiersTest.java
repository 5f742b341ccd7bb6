package org.maillage.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers by which registers know an organisation, as people and spreadsheets write them. */
class IdentifiersTest {

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            732829320,             732829320
            732 829 320,           732829320
            732.829.320,           732829320
            732\u00a0829\u202f320, 732829320
            732829321,             none
            73282932,              none
            7328293200,            none
            356000000,             356000000
            73282932O,             none
            '',                    none
            """)
    void aSirenHasNineDigitsThatSumUp(String typed, String siren) {
        assertThat(Identifiers.siren(typed).orElse(null)).isEqualTo(siren);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            73282932000074,     73282932000074
            732 829 320 00074,  73282932000074
            73282932000075,     none
            35600000000048,     35600000000048
            35600000049837,     35600000049837
            35600000049838,     none
            7328293200007,      none
            """)
    void aSiretHasFourteenDigitsThatSumUpOrThoseOfLaPoste(String typed, String siret) {
        assertThat(Identifiers.siret(typed).orElse(null)).isEqualTo(siret);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            W751004076,   W751004076
            w751004076,   W751004076
            W9T1002867,   W9T1002867
            W 751 004076, W751004076
            W75100407,    none
            751004076,    none
            W751O04076X,  none
            """)
    void anAssociationIsKnownByWAndNineSigns(String typed, String rna) {
        assertThat(Identifiers.rna(typed).orElse(null)).isEqualTo(rna);
    }

    @ParameterizedTest
    @CsvSource({"732829320.0, 732829320", "005580121.00, 005580121", "W751/004-076, W751004076"})
    void aNumberWithDecimalsIsThatOfAProgramThatCounts(String typed, String plain) {
        assertThat(Identifiers.plain(typed)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"000000, true", "'', true", "000001, false", "0O0, false"})
    void zerosFillWhatIsEmpty(String typed, boolean none) {
        assertThat(Identifiers.isZeros(typed)).isEqualTo(none);
    }
}
