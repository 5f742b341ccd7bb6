package org.maillage.capitalisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name that somebody takes back, in what others have written. */
class TakenNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Denise Kerviel       | Denise Kerviel cuisine.                  | (nom retiré) cuisine.
            Denise Kerviel       | Merci à DENISE KERVIEL !                 | Merci à (nom retiré) !
            Denise Kerviel       | Kerviel Denise, cuisinière               | (nom retiré), cuisinière
            Denise Kerviel       | D. Kerviel, puis D.Kerviel               | (nom retiré), puis (nom retiré)
            Denise Kerviel       | Madame Kerviel et Mme Kerviel            | (nom retiré) et (nom retiré)
            Denise Kerviel       | chez Kerviel, à KERVIEL                  | chez (nom retiré), à (nom retiré)
            Denise Kerviel       | Denise a cuisiné                         | Denise a cuisiné
            Denise Kerviel       | les Kervielles de Kervieloc              | les Kervielles de Kervieloc
            Hélène Barnier       | Helene Barnier est là                    | (nom retiré) est là
            Marie-Josée Hoarau   | M.-J. Hoarau et Marie-Josée Hoarau       | (nom retiré) et (nom retiré)
            Soizic Le Bihan      | Soizic Le Bihan, Mme Le Bihan            | (nom retiré), (nom retiré)
            Soizic Le Bihan      | le bihan n’est pas un nom                | le bihan n’est pas un nom
            Inès Roche           | la roche de Saint-Roche, Inès Roche      | la roche de Saint-Roche, (nom retiré)
            Toussaint D’Istria   | Toussaint D'Istria dit                   | (nom retiré) dit
            Awa                  | Awa a dit oui                            | (nom retiré) a dit oui
            Un chef d’entreprise | Un chef d’entreprise a dit non           | (nom retiré) a dit non
            Ana (Nouméa)         | Ana (Nouméa) a dit                       | (nom retiré) a dit
            """)
    void isGoneHoweverItIsWritten(String name, String words, String without) {
        assertThat(TakenName.of(name).outOf(words)).isEqualTo(without);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Denise Kerviel | Denise a cuisiné        | true
            Denise Kerviel | (nom retiré) a cuisiné  | false
            Awa            | Awa a dit oui           | false
            """)
    void isToldWhereAFirstNameIsLeft(String name, String words, boolean told) {
        assertThat(TakenName.of(name).mayStandIn(words)).isEqualTo(told);
    }
}
