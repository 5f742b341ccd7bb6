package org.maillage.capitalisation.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.capitalisation.SectionKey;

/** Headings as people write them, and the sections that they mean. */
class HeadingsToSectionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Contexte                                         | need
            1. Contexte                                      | need
            I. CONTEXTE ET ENJEUX                            | need
            1.1 Le besoin de départ                          | need
            Pourquoi ce projet ?                             | need
            Genèse du projet                                 | need
            Objectifs :                                      | need
            Context and needs                                | need
            Background                                       | need
            Déroulement                                      | story
            Les grandes étapes                               | story
            Mise en œuvre                                    | story
            Historique du projet                             | story
            Comment nous avons fait                          | story
            Description de l’action                          | story
            Key steps                                        | story
            How we did it                                    | story
            Partenaires                                      | alliances
            Les partenaires et leurs rôles                   | alliances
            Acteurs mobilisés                                | alliances
            Partners and stakeholders                        | alliances
            Budget                                           | financial
            Moyens                                           | financial
            Moyens humains et financiers                     | human
            Moyens humains                                   | human
            Ressources financières                           | financial
            Plan de financement                              | financial
            Le modèle économique                             | financial
            L’équipe                                         | human
            Bénévoles et salariés                            | human
            Funding                                          | financial
            Résultats                                        | results
            Bilan et perspectives                            | results
            Résultats et enseignements                       | results
            Impacts observés                                 | results
            Outcomes                                         | results
            Difficultés rencontrées                          | obstacles
            Freins et leviers                                | obstacles
            Limites                                          | obstacles
            Points de vigilance                              | obstacles
            Ce qui n’a pas marché                            | obstacles
            Ce qui a été difficile                           | obstacles
            Ce qui est resté le plus difficile               | obstacles
            What was hard                                    | obstacles
            Challenges                                       | obstacles
            What did not work                                | obstacles
            Facteurs de réussite                             | success
            Les clés du succès                               | success
            Clés de réussite                                 | success
            Facteurs clés de succès                          | success
            Conditions de réussite                           | success
            Points forts                                     | success
            Ce qui a bien marché                             | success
            Key success factors                              | success
            What worked                                      | success
            Enseignements                                    | lessons
            Leçons apprises                                  | lessons
            Ce que nous avons appris                         | lessons
            Recommandations                                  | lessons
            Lessons learned                                  | lessons
            Conditions de transfert                          | must-keep
            Potentiel d’essaimage                            | must-keep
            Transférabilité                                  | must-keep
            Réplicabilité                                    | must-keep
            Ce qu’on peut adapter                            | may-adapt
            Adaptations possibles                            | may-adapt
            En bref                                          | pitch
            Résumé                                           | pitch
            Executive summary                                | pitch
            Contact                                          | contacts
            Pour en savoir plus                              | contacts
            Dialogue territorial                             | dialogue
            Accompagnement                                   | support
            Animation d’un lieu                              | place
            Valeur ajoutée                                   | usefulness
            """)
    void areFoundByTheWordsThatPeopleUse(String heading, String section) {
        assertThat(HeadingsToSections.find(heading).map(SectionKey::key)).contains(section);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Annexes", "Une cuisine partagée", "2024", "Notes", "Et après ?", "Perspectives", "***"})
    void whatNobodyCanPlaceIsPlacedNowhere(String heading) {
        assertThat(HeadingsToSections.find(heading)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Contexte                                             | true
            Contexte :                                           | true
            2) Les partenaires                                   | true
            Nos résultats                                        | true
            CONTEXTE                                             | true
            contexte difficile                                   | false
            Le maire nous a parlé de ses besoins                 | false
            Contexte : une commune de 3 000 habitants sans cuisine et sans four | false
            Résultat, personne n’est venu                        | false
            Les résultats sont bons.                             | false
            """)
    void aLineReadsLikeAHeadingWhenItBeginsLikeOneAndIsNoSentence(String line, boolean heading) {
        assertThat(HeadingsToSections.isOne(line)).isEqualTo(heading);
    }
}
