package org.maillage.notices.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places in the words of an author that are to be filled. */
class LetterWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Bonjour {nom}, à mardi.             | -
            Hello { Name }, see you             | -
            Bonjour {prénom},                   | {prénom}
            Bonjour {{prenom}}                  | {prenom}
            Bonjour {},                         | {}
            Rendez-vous le [date à compléter]   | [date à compléter]
            Voir [la page](https://exemple.fr)  | -
            Bonjour <<Prénom>>                  | <<Prénom>>
            Bonjour %first_name%                | %first_name%
            Salle XXX à 9 h                     | XXX
            20 % de remise, 30 % demain         | -
            Un tarif de {nom} à {date}          | {date}
            """)
    void aPlaceThatNothingFillsIsNamed(String typed, String left) {
        assertThat(LetterWords.unfilled(typed).orElse(null)).isEqualTo(left);
    }

    @Test
    void theNameOfAReaderIsOneLineWithoutLinks() {
        assertThat(LetterWords.to("Ann\nBcc: x@y.org $1 http://z.org", "Bonjour {nom} !"))
                .isEqualTo("Bonjour Ann Bcc: x @ y. org $1 http: / /z. org !");
    }
}
