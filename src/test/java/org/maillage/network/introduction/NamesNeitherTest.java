package org.maillage.network.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.network.introduction.Introduction.Party;
import org.maillage.network.introduction.Introduction.Side;

/**
 * What of a reason would tell who somebody is: one is Bertille Le Goff, the other an organisation
 * of a name with the box of Jeanne Quéméner; they are known by the names of a MJC and of a bakery too.
 */
class NamesNeitherTest {

    @ParameterizedTest
    @CsvSource(nullValues = "none", delimiter = '|', textBlock = """
            Vous cherchez une salle le soir, un lieu voisin ferme à 18 heures. | Les Jardins de l’Oust | none
            Bertille cherche une salle                                         | Les Jardins de l’Oust | bertille
            BERTILLE cherche une salle                                         | Les Jardins de l’Oust | bertille
            M. le goff cherche une salle                                       | Les Jardins de l’Oust | goff
            Un jardin de légumes à partager                                    | Les Jardins de l’Oust | none
            L’équipe des Jardins de l’Oust a de la place                       | Les Jardins de l’Oust | oust
            Un café associatif de la ville                                     | Café associatif        | associatif
            Une association de Redon                                           | Association Redon Solidarités | none
            Redon Solidarités a de la place                                    | Association Redon Solidarités | redon solidarites
            Une ressourcerie                                                   | La Ressourcerie        | none
            La ressourcerie a des étagères                                     | La Ressourcerie        | La Ressourcerie
            Écrivez à contact@oust.bzh                                         | Les Jardins de l’Oust | contact@oust.bzh
            Appelez le 02 99 71 12 34                                          | Les Jardins de l’Oust | 02 99 71 12 34
            Appelez le +33 2 99 71 12 34                                       | Les Jardins de l’Oust | +33 2 99 71 12 34
            Appelez le 0299711234                                              | Les Jardins de l’Oust | 0299711234
            Voyez www.oust.bzh/agenda                                          | Les Jardins de l’Oust | www.oust.bzh/agenda
            Appelez le 02/99/71/12/34                                          | Les Jardins de l’Oust | 02/99/71/12/34
            Appelez le 02–99–71–12–34                                          | Les Jardins de l’Oust | 02–99–71–12–34
            Rendez-vous le 12/01 à 14 h ou le 13/01 à 15 h                     | Les Jardins de l’Oust | none
            Écrivez à contact @ oust.bzh                                       | Les Jardins de l’Oust | contact @ oust.bzh
            Écrivez à contact (at) oust point bzh                              | Les Jardins de l’Oust | contact (at) oust
            Suivez @lesjardins                                                 | Les Jardins de l’Oust | Suivez @lesjardins
            Passez au 12 bis rue des Lilas                                     | Les Jardins de l’Oust | 12 bis rue des
            Passez au 3, place Saint-Sauveur                                   | Les Jardins de l’Oust | 3, place Saint-Sauveur
            Une salle de 20 places, rue calme                                  | Les Jardins de l’Oust | none
            Demandez Jeanne Quéméner                                           | Les Jardins de l’Oust | jeanne quemener
            Jeanne a une salle                                                 | Les Jardins de l’Oust | none
            Le MJC prête sa salle                                              | Les Jardins de l’Oust | MJC
            La boulangère du Fournil des Halles                                | Les Jardins de l’Oust | fournil halles
            Voyez jardins-oust.fr                                              | Les Jardins de l’Oust | jardins-oust.fr
            Trois salles de 20 à 30 places, 10 % de moins en 2027              | Les Jardins de l’Oust | none
            """)
    void aReasonTellsNothingOfEither(String reason, String organisation, @Nullable String found) {
        var parties = List.of(
                new Party(Side.FIRST, null, null, "Bertille Le Goff", "", null),
                new Party(Side.SECOND, new UUID(1, 1), null, organisation, "jeanne.quemener@oust.bzh", null));

        var told = NamesNeither.find(reason, parties, List.of("MJC", "Le Fournil des Halles"));

        assertThat(told.orElse(null)).isEqualTo(found);
    }
}
