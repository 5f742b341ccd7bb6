package org.maillage.exchange.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is to be done next is read out of the words of a note, and nothing is made of what was done. */
class GuessNextActionTest {

    /** A Wednesday. */
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            J’ai vu X, il m’a dit ça, je rappelle le 12          | Je rappelle le 12                   | 2026-03-12
            je rappelle le 4                                     | Je rappelle le 4                    | 2026-04-04
            Je rappelle le 2                                     | Je rappelle le 2                    | 2026-04-02
            Je la relance le 31                                  | Je la relance le 31                 | 2026-03-31
            Le rappeler le 1er                                   | Le rappeler le 1er                  | 2026-04-01
            À recontacter mardi 17                               | À recontacter mardi 17              | 2026-03-17
            À recontacter mardi                                  | À recontacter mardi                 | 2026-03-10
            On se voit mercredi prochain                         | On se voit mercredi prochain        | 2026-03-11
            On se revoit jeudi en huit                           | On se revoit jeudi en huit          | 2026-03-12
            Je lui envoie le devis demain matin.                 | Je lui envoie le devis demain matin | 2026-03-05
            Je lui écris après-demain                            | Je lui écris après-demain           | 2026-03-06
            Rendez-vous le 12 mai à 14 h                         | Rendez-vous le 12 mai à 14 h        | 2026-05-12
            Rendez-vous mardi 14 avril                           | Rendez-vous mardi 14 avril          | 2026-04-14
            RDV le 12/05                                         | RDV le 12/05                        | 2026-05-12
            rdv le 2/1                                           | Rdv le 2/1                          | 2027-01-02
            RDV le 12.05.2026                                    | RDV le 12.05.2026                   | 2026-05-12
            Je repasse dans quinze jours                         | Je repasse dans quinze jours        | 2026-03-18
            Je repasse dans 3 semaines                           | Je repasse dans 3 semaines          | 2026-03-25
            Je repasse dans huit jours                           | Je repasse dans huit jours          | 2026-03-11
            Je rappelle la semaine prochaine                     | Je rappelle la semaine prochaine    | 2026-03-09
            Je rappelle fin avril                                | Je rappelle fin avril               | 2026-04-30
            Je rappelle en fin de semaine                        | Je rappelle en fin de semaine       | 2026-03-06
            Le 12, je rappelle                                   | Le 12, je rappelle                  | 2026-03-12
            Vu hier. Il hésite ! Je le relancerai le 20 mars     | Je le relancerai le 20 mars         | 2026-03-20
            Elle demande 12 chaises et je la rappelle le 15      | Je la rappelle le 15                | 2026-03-15
            I met Ann, I call back on the 12th                   | I call back on the 12th             | 2026-03-12
            Call her back on March 20                            | Call her back on March 20           | 2026-03-20
            Send the leaflet tomorrow                            | Send the leaflet tomorrow           | 2026-03-05
            Meeting next Tuesday                                 | Meeting next Tuesday                | 2026-03-10
            follow up in two weeks                               | Follow up in two weeks              | 2026-03-18
            """)
    void theDayAndTheWordsAreRead(String words, String told, LocalDate on) {
        assertThat(GuessNextAction.in(words, DAY)).contains(new GuessNextAction.Guess(told, on));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "J’ai vu X, il m’a dit ça",
                "Je l’ai rappelé le 12",
                "Il a appelé mardi dernier",
                "Je rappelle",
                "Le 12, c’est la fête du port",
                "Ils sont 12 et ils cherchent une salle pour le 12",
                "Je ne rappelle pas le 12",
                "Don't call back on the 12th",
                "Je rappelle le 45",
                "Je rappelle le 12/13",
                "Je l’appelle le 12e homme",
                "Je rappelle le 12/03/2024",
                "Il voit le 12 % de remise comme un geste"
            })
    void whatIsNotToComeIsNotGuessed(String words) {
        assertThat(GuessNextAction.in(words, DAY)).isEmpty();
    }

    @Test
    void aLongTextIsReadInNoTime() {
        var words = "je rappelle, le, ".repeat(4000) + "je rappelle le 12";

        assertThat(GuessNextAction.in(words, DAY)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            J’ai vu Marie Durand, elle cherche une salle     | Marie Durand
            j'ai vu Mme Le Goff ce matin                     | Mme Le Goff
            Vu Awa Traoré au marché                          | Awa Traoré
            Rencontré Jean-Yves d’Hervé hier                 | Jean-Yves d’Hervé
            J’ai appelé la Régie de Quartier                 | Régie de Quartier
            Échange avec l’Épicerie du Port                  | Épicerie du Port
            Parlé à Paul et Anne Le Bihan                    | Paul et Anne Le Bihan
            RDV avec M. Guérin                               | M. Guérin
            I met Ann O'Brien at the market                  | Ann O'Brien
            J’ai vu que rien n’avançait                      | -
            Il m’a dit que Paul viendrait                    | -
            """)
    void whomItWasWithIsRead(String words, String whom) {
        assertThat(GuessWhom.in(words).orElse(null)).isEqualTo(whom);
    }
}
