package org.maillage.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class ConceptsTest {

    @Autowired
    Concepts concepts;

    @Autowired
    JdbcClient database;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "il faudrait un fourgon | prête sa camionnette",
                "des gosses à occuper le mercredi | accueil de loisirs pour enfants",
                "mamie ne voit plus personne | visites aux aînés isolés",
                "plus de toubib au village | un médecin deux jours par semaine",
                "les papiers de la CAF | écrivaine publique",
                "qui sait coudre | atelier de couture",
                "nos jeunes décrochent | école de la deuxième chance",
                "la compta est en retard | trésorière à la retraite",
                "pas assez de benevolles | des volontaires pour aider",
                "un toit pour la nuit | hébergement d’urgence",
                "l’ordi est en panne | un informaticien dépanne",
                "nos vergers sont pleins | un verger à ramasser",
                "ils mangent mal | manger à sa faim",
                "des mécanos cyclo | atelier vélo, mécano",
                "logements glacés l’hiver | isolation des combles des logements",
                "interprete arabe | traductrice",
                "cherche éléctricien | travaux d’électricité, électriciens"
            })
    void otherWordsSpeakOfTheSame(String one, String other) {
        var shared = new HashSet<>(concepts.of(concepts.lexemes(one)).keySet());
        shared.retainAll(concepts.of(concepts.lexemes(other)).keySet());

        assertThat(shared.stream().filter(it -> concepts.weight(it) > 0.5)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nous cherchons, voulons et proposons", "tous les lundis", "prêt à venir"})
    void wordsThatSayNothingSpeakOfNothing(String words) {
        assertThat(concepts.of(concepts.lexemes(words))).isEmpty();
        assertThat(concepts.light()).containsAll(Roots.of(concepts.lexemes(words)));
    }

    @Test
    void whatSellsOrAmusesSaysNothingOfItsOwnAndIsKnown() {
        var sells = concepts.lexemes("Jardinerie, soldes sur les outils de jardin");

        assertThat(concepts.against(sells)).hasSize(1);
        assertThat(concepts.of(sells).keySet()).isNotEmpty().doesNotContainAnyElementsOf(concepts.against(sells));
        assertThat(concepts.against(concepts.lexemes("Prêt d’outils de jardin")))
                .isEmpty();
    }

    @Test
    void aWordOfSeveralSensesSaysLessOfEach() {
        var plain = concepts.of(concepts.lexemes("camionnette"));
        var vague = concepts.of(concepts.lexemes("chutes"));

        assertThat(plain.values()).allMatch(it -> it.strength() == 1);
        assertThat(vague.values()).isNotEmpty().allMatch(it -> it.strength() < 1);
    }

    @Test
    void eachLineIsOfAThemeThatThereIsAndSaysEachPhraseOnce() {
        var themes = new HashSet<>(database.sql("select key from directory.theme")
                .query((row, number) -> row.getString(1))
                .list());
        themes.add("");

        var list = ConceptList.read();

        assertThat(list).hasSizeGreaterThan(150);
        assertThat(list.stream().map(ConceptList.Concept::theme)).allMatch(themes::contains);
        assertThat(list.stream().map(ConceptList.Concept::weight)).allMatch(it -> it >= -1 && it <= 1);
        for (var it : list) {
            assertThat(it.phrases().stream().map(ConceptList.Phrase::words).collect(Collectors.toList()))
                    .as(it.phrases().getFirst().words())
                    .doesNotHaveDuplicates()
                    .noneMatch(String::isBlank);
        }
    }
}
