package org.maillage.evaluation.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.shared.Typed;

class HearAskedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nombre d’emplois créés                                                | effects
            NOMBRE D'EMPLOIS CREES                                                | effects
            Combien d’emplois d’ici fin 2027 ?                                    | effects
            créer 12 emplois                                                      | effects
            combien d’emplois d’ici juin 2027                                     | effects
            une centaine d’emplois                                                | effects
            dix logements rénovés                                                 | effects
            jobs by 2027                                                          | effects
            tonnes équivalent CO2                                                 | effects
            5 % du budget                                                         | ''
            indicateurs de performance                                            | performance
            prouver que ça marche                                                 | performance
            return on our grant                                                   | return
            on veut juste comprendre                                              | learning
            We just want to understand.                                           | learning
            quelles leçons en tirez-vous ?                                        | learning
            combien de gens sont venus                                            | activity
            no numbers, only stories                                              | narrative
            pas d’impact chiffré, juste un récit                                  | narrative
            Taux de retour                                                        | return
            taux de retour à l’emploi des personnes accompagnées                  | effects
            taux de retour des questionnaires                                     | ''
            impact chiffré                                                        | effects
            Un impact mesurable à six mois                                        | effects
            Nous voulons mesurer l’impact social du dispositif.                   | effects
            Objectifs chiffrés : 200 bénéficiaires                                | effects
            réduire de 30 % les trajets                                           | effects
            retour sur investissement de la subvention                            | return
            Quel ROI ?                                                            | return
            Le château du roi                                                     | ''
            SROI study                                                            | return
            pour un euro investi, combien d’économies ?                           | return
            coût par bénéficiaire                                                 | performance
            l’efficacité et l’efficience de l’animation                           | performance
            les KPI                                                               | performance
            un classement des territoires                                         | ranking
            comparer votre territoire aux autres territoires                      | ranking
            comparer avec la situation de départ                                  | ''
            Nombre d’heures et de réunions                                        | activity
            le nombre de participants aux ateliers                                | activity
            Rapport d’activité                                                    | activity
            un récit de ce qui s’est passé                                        | narrative
            des témoignages d’habitants                                           | narrative
            ce que vous avez appris                                               | learning
            un retour d’expérience                                                | learning
            l’utilité sociale du projet                                           | usefulness
            à quoi ça sert, et à qui                                              | usefulness
            en quoi est-ce innovant ?                                             | innovation
            la confiance entre acteurs                                            | trust
            le tiers de confiance                                                 | ''
            number of jobs created                                                | effects
            How many beneficiaries were reached?                                  | effects
            Quantified impact targets                                             | effects
            We want to measure your social impact                                 | effects
            social return on investment                                           | return
            cost per beneficiary                                                  | performance
            a ranking of the areas                                                | ranking
            how do you compare with other territories                             | ranking
            number of meetings                                                    | activity
            tell us your story                                                    | narrative
            lessons learnt                                                        | learning
            is it useful, and to whom                                             | usefulness
            trust between partners                                                | trust
            a trusted third party                                                 | ''
            Quel est votre impact ?                                               | effects
            Combien de personnes ont retrouvé un travail ?                        | effects
            how many people found work                                            | effects
            number of people trained                                              | effects
            nombre de personnes venues                                            | ''
            des résultats concrets et chiffrés                                    | effects
            taux de réussite                                                      | effects
            baisse du chômage de 5 points                                         | effects
            tonnes de CO2 évitées                                                 | effects
            analyse coût-bénéfice                                                 | return
            combien cela coûte par personne                                       | performance
            Où vous situez-vous par rapport aux autres EPCI ?                     | ranking
            les heures passées                                                    | activity
            l’histoire du projet                                                  | narrative
            Nous ne demandons pas d’impact chiffré.                               | ''
            sans classement                                                       | ''
            No impact targets, please                                             | ''
            Pas de chiffres mais un récit                                         | narrative
            ni classement ni palmarès, mais des témoignages                       | narrative
            un récit et le nombre d’emplois créés                                 | narrative effects
            Bonjour, pouvez-vous nous en dire plus ?                              | ''
            ''                                                                    | ''
            """)
    void wordsSuggestWhatIsAsked(String words, String heard) {
        assertThat(HearAsked.in(words).stream().map(Typed::key).collect(Collectors.joining(" ")))
                .isEqualTo(heard);
    }
}
