package org.maillage.codevelopment.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What in a text names somebody is found, and what only looks like it is not. */
class NamesInTextTest {

    private static final NamesInText NAMES = new NamesInText(
            List.of("Awa Traoré", "Élodie Perret", "Jean-Luc de la Tour", "Li Wu"),
            List.of("Les Restos du Cœur", "Ensemble", "Maison d’Isère", "Ville", ""));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Se taire aide les autres à parler.            | ''
            Awa m’a appris à attendre.                    | Awa
            AWA et traore ont raison.                     | AWA + traore
            Ce que dit elodie compte.                     | elodie
            Avec Élodie, puis Élodie.                     | Élodie
            Jean n’est pas Luc.                           | Jean + Luc
            La tour penche.                               | tour
            Wu reste trop court.                          | ''
            Nous irons ensemble à la ville.               | ''
            Ensemble nous a aidés.                        | Ensemble
            La Ville nous a aidés.                        | Ville
            Les restos du coeur ouvrent.                  | Les restos du coeur
            À Les Restos du Cœur, on attend.              | Les Restos du Cœur
            La maison d'Isere ferme.                      | maison d Isere
            Les awards et le traoréen.                    | ''
            Écrivez à a.b@exemple.fr pour cela.           | a.b@exemple.fr
            Appelez le 06 12 34 56 78.                    | 06 12 34 56 78
            Voir https://exemple.fr/page tout de suite.   | https://exemple.fr/page
            En 2018, 34 969 communes sur 101.             | ''
            """)
    void whatNamesSomebody(String text, String found) {
        assertThat(String.join(" + ", NAMES.in(text))).isEqualTo(found);
    }
}
