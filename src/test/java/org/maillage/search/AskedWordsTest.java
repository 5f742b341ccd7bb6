package org.maillage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How typed words are understood before the index is asked. */
class AskedWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            L’Épicerie solidaire du Port  | epicerie solidaire port
            d'insertion, qu'on aime !     | insertion on aime
            Cœur d’Œuvre                  | coeur oeuvre
            M.J.C. de Redon               | mjc redon
            la                            | la
            de la                         | de la
            A.M.A.P.                      | amap
            C.I.A.S Redon                 | cias redon
            vélo-école (2e étage)         | velo ecole 2e etage
            ''                            | ''
            !?                            | ''
            Entr’aide des Brandes         | entraide brandes
            Presqu’île en transition      | presquile transition
            L'Entr'aide, Grand’Rue        | entraide grandrue
            LES JARDINS D’AUJOURD’HUI     | jardins aujourdhui
            Bio'Nature & Cie              | bio nature cie
            """)
    void lightWordsAccentsAndArticlesAreLeftOutUnlessNothingElseIsThere(String typed, String words) {
        assertThat(String.join(" ", AskedWords.of(typed))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"pass emploi, passemploi", "Fab-Lab, fablab"})
    void twoWordsAreAlsoLookedForAsOne(String typed, String one) {
        assertThat(AskedWords.pairs(typed)).contains(one);
        assertThat(AskedWords.ways(typed)).contains(java.util.List.of(one));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            asso              | 0
            mairie            | 0
            compozt           | 1
            biscuitrie        | 1
            interconnaissence | 2
            w691000001        | 0
            """)
    void aLongWordMayDifferInOneOfSevenLetters(String word, int slips) {
        assertThat(AskedWords.slips(word)).isEqualTo(slips);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Un service de co-voiturage       | covoiturage
            Éco‑lieu et Arc-en-ciel          | ecolieu,arcenciel
            de 9-12 h, tél. 02-99-71         | ''
            """)
    void compoundsWithHyphensAreAlsoOneWord(String text, String words) {
        assertThat(String.join(",", AskedWords.compounds(text))).isEqualTo(words);
    }

    @Test
    void aLetterAndItsAccentAreOneSign() {
        assertThat(AskedWords.of("E\u0301tude")).containsExactly("etude");
    }

    @Test
    void noMoreThanTwelveWordsAreAsked() {
        assertThat(AskedWords.of("alpha ".repeat(30))).hasSize(12);
    }

    @ParameterizedTest
    @CsvSource({
        "velo, false",
        "mairi, true",
        "35600, false",
        "a1b2c3, false",
        "la vie, false",
        "vie associative, true",
        "'', false"
    })
    void shortWordsAndNumbersAreNotMistyped(String typed, boolean near) {
        assertThat(AskedWords.canBeNear(typed)).isEqualTo(near);
    }

    /** What was typed weighs most, so it comes first. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mjc Redon                                 | mjc redon  | maison jeunes culture redon
            maisons des jeunes et de la culture Redon | maisons jeunes culture redon | mjc redon
            """)
    void initialsAndTheirWordsMeanTheSame(String typed, String first, String other) {
        var ways =
                AskedWords.ways(typed).stream().map(it -> String.join(" ", it)).toList();

        assertThat(ways).first().isEqualTo(first);
        assertThat(ways).contains(other);
    }

    @Test
    void thereAreSixWaysAtMostAndNoneTwice() {
        var ways = AskedWords.ways("mjc amap esat ccas rse ess");

        assertThat(ways).hasSizeLessThanOrEqualTo(6).doesNotHaveDuplicates();
        assertThat(AskedWords.ways("chaussure")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Maison des jeunes et de la culture             | mjc
            Association pour le maintien d’une agriculture paysanne | ama,amap
            Les Amis                                       | ''
            Redon                                          | ''
            Un deux trois quatre cinq six sept huit        | dtq,dtqc,dtqcs,dtqcss
            """)
    void aNameOfThreeWordsAndMoreIsKnownByItsInitials(String name, String initials) {
        assertThat(AskedWords.initials(name).stream().collect(Collectors.joining(",")))
                .isEqualTo(initials);
    }
}
