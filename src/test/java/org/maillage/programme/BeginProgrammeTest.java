package org.maillage.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.pathway.InFrench;
import org.maillage.shared.Typed;
import org.springframework.util.LinkedMultiValueMap;

/** What a programme is called in words and in addresses. */
@InFrench
class BeginProgrammeTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Alliances d’Ouest,  alliances-d-ouest, alliances-d-ouest-2, alliances-d-ouest-3
            Été,                ete,               ete-2,               ete-3
            !,                  x,                 x-2,                 x-3
            """)
    void aTitleThatIsTakenGetsANumber(String title, String first, String second, String third) {
        assertThat(Typed.slugs(title).limit(3)).containsExactly(first, second, third);
    }

    @Test
    void noTwoNamesOfOneTitleAreAlike() {
        assertThat(Typed.slugs("Alliances").toList()).doesNotHaveDuplicates().hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @CsvSource({"title, 160", "words, 20000"})
    void itsWordsAreKeptToTheirLength(String field, int longest) {
        assertThat(mistake(field, "é".repeat(longest))).isEmpty();
        assertThat(mistake(field, "é".repeat(longest + 1))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"''", "'   '"})
    void aProgrammeHasATitle(String title) {
        assertThat(mistake("title", title)).isNotEmpty();
    }

    private static String mistake(String field, String typed) {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("title", "Alliances");
        sent.set(field, typed);
        return ProgrammeForm.sent(sent).check().mistakes().at(field);
    }
}
