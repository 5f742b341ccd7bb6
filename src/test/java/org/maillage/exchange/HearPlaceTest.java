package org.maillage.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.exchange.HearPlace.Heard;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A place is heard where words say one, and not where they speak of people and things of its name. */
@PlatformTest
class HearPlaceTest {

    @Autowired
    HearPlace hearPlace;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Il manque un camion à Redon le samedi                            | 35236
            on cherche une salle a redon pour 20 pers                        | 35236
            Une famille près de Vitré cherche un logement                    | 35360
            cherche covoiturage près de vitré                                | 35360
            Besoin de bénévoles autour de Saint-Nicolas-de-Redon             | 44185
            Pas de médecin sur Guipry-Messac                                 | 35176
            Trois familles sans toit au Mans                                 | 72181
            Les jeunes du Mans s’ennuient                                    | 72181
            Un four à pain aux Herbiers                                      | 85109
            Redon : plus de place au foyer                                   | 35236
            Atelier vélo (Redon)                                             | 35236
            Il manque un camion, Redon                                       | 35236
            La MJC de Redon cherche un régisseur                             | 35236
            L’épicerie de Die n’a plus de frigo, commune de Die              | 26113
            Un local à Rue                                                   | 80688
            les habitants de La Gacilly veulent un marché                    | 56061
            une asso à Redon voudrait une imprimante                         | 35236
            À Bain-de-Bretagne, les aidants n’en peuvent plus                | 35012
            Le collège de Redon manque de tuteurs                            | 35236
            Il faut que les jeunes de Guipry-Messac puissent aller à Rennes  | 35176
            Plus de place à Redon pour les petits                            | 35236
            Le docteur à Redon part sans successeur                          | 35236
            Un local à Vitré-Sud                                             | 35360
            Aide aux devoirs à Saint-Malo (35)                               | 35288
            """)
    void theCommuneThatWordsSayIsHeard(String words, String commune) {
        assertThat(hearPlace.hear(words)).isEqualTo(new Heard.Here(commune, java.util.List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Un besoin de mobilité sur la communauté de communes de Châteaubriant-Derval | 44036 | epci-200072726
            On manque de pédiatres sur Redon Agglomération                              | 35236 | epci-243500741
            Les aînés isolés de Vitré Communauté                                        | 35360 | epci-200039022
            """)
    void anEpciIsHeardWithItsLargestCommune(String words, String commune, String perimeter) {
        assertThat(hearPlace.hear(words)).isEqualTo(new Heard.Here(commune, java.util.List.of(perimeter)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Des bains publics pour ceux qui dorment dehors",
                "Une serviette de Bain et du savon",
                "Trois personnes à la rue cet hiver",
                "On voudrait rénover des moulins",
                "Réparer le Moulin et le Pont",
                "Mme Redon cherche une aide à domicile",
                "M. Vitré prête son garage",
                "J’en ai parlé à Romain et à Mathieu",
                "Avec Martin on a une idée",
                "Un stage rue de Rennes",
                "Des pots de confiture à l’orange",
                "on se met en cercle, chacun a sens de la parole",
                "Il a redonné ses meubles",
                "Donner à tous un lieu pour se voir, à la ferme ou au bourg",
                "Les jeunes veulent faire le tour de la Bretagne à vélo",
                "Un groupe scolaire Saint-Joseph trop petit",
                "Une camionnette pour la collecte",
                "Aller au Port ou à la Plage",
            })
    void noPlaceIsHeardWherePeopleAndThingsAreCalledSo(String words) {
        assertThat(hearPlace.hear(words)).isEqualTo(new Heard.Nowhere());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le bus ne passe plus à Saint-Martin",
                "Une navette entre les villages, à Redon et à Vitré",
                "Des ados s’ennuient à Moulins",
                "Un potager partagé à Sainte-Marie"
            })
    void ofSeveralPlacesNoneIsChosen(String words) {
        assertThat(hearPlace.hear(words))
                .isInstanceOfSatisfying(
                        Heard.OneOf.class, it -> assertThat(it.communes()).hasSizeGreaterThan(1));
    }
}
