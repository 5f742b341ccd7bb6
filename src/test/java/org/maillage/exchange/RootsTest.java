package org.maillage.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RootsTest {

    @ParameterizedTest
    @CsvSource({
        "traducteur, traduct",
        "traductric, traduct",
        "traduct, traduct",
        "jardini, jardin",
        "jardinag, jardin",
        "maraicher, maraich",
        "maraichag, maraich",
        "agricultric, agricult",
        "agricultur, agricult",
        "cuisini, cuisin",
        "boulanger, boulang",
        "verger, verg",
        "velos, velo",
        "mecanos, mecano",
        "tissus, tissu",
        "jeux, jeu",
        "choux, chou",
        "mangent, mang",
        "chauffent, chauff"
    })
    void whatWasMadeOfTheSameWordHasTheSameRoot(String lexeme, String root) {
        assertThat(Roots.of(lexeme)).isEqualTo(root);
    }

    @ParameterizedTest
    @CsvSource({
        "chauffeur",
        "chauff",
        "chanti",
        "villag",
        "livreur",
        "voitur",
        "epici",
        "sport",
        "ag",
        "argent",
        "present",
        "parent",
        "bus",
        "mer"
    })
    void shortWordsAndThoseThatMeanSomethingElseStayAsTheyAre(String lexeme) {
        assertThat(Roots.of(lexeme)).isEqualTo(lexeme);
    }

    @Test
    void aShortRootKnowsTheLexemesThatHaveIt() {
        assertThat(Roots.forms("velo")).containsExactly("velo", "velos", "veloer", "veloent");
        assertThat(Roots.forms("jeu")).containsExactly("jeu", "jeux");
        assertThat(Roots.forms("verg")).containsExactly("verg", "verger", "vergent");
        assertThat(Roots.forms("bus")).containsExactly("bus");
    }

    @Test
    void aTextHasEachRootOnce() {
        assertThat(Roots.of(Set.of("jardini", "jardinag", "outil"))).containsExactlyInAnyOrder("jardin", "outil");
    }
}
