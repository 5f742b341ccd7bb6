package org.maillage.territory.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoughtTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            L’Haÿ-les-Roses             | l hay les roses
            L'Haÿ-les-Roses             | l hay les roses
            St-Brieuc                   | saint brieuc
            St Brieuc                   | saint brieuc
            Saint-Brieuc                | saint brieuc
            Œting                       | oeting
            Œuilly                      | oeuilly
            Y                           | y
            Sainte-Foy-lès-Lyon         | sainte foy les lyon
            Ste Foy lès Lyon            | sainte foy les lyon
            La Chapelle-d'Armentières   | la chapelle d armentieres
            Pontchâteau St-Gildas       | pontchateau saint gildas
            Estampes                    | estampes
            Brest                       | brest
            Est                         | est
            Saint-Rémy-l’Honoré         | saint remy l honore
            Aÿ-Champagne                | ay champagne
            2A004                       | 2a004
            Nevoy / Gien                | nevoy gien
            Lær                         | laer
            """)
    void writesNamesAsPeopleLookForThem(String name, String sought) {
        assertThat(Sought.name(name).text()).isEqualTo(sought);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            "st"        | "st"
            "st "       | "st "
            "st b"      | "saint b"
            "  Redon "  | "redon "
            "brest "    | "brest "
            "'"         | ""
            """)
    void leavesTheLastWordOpenWhileSomebodyTypes(String typed, String sought) {
        assertThat(Sought.typed(typed).text()).isEqualTo(sought);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "!?;", "\0", "'--'", "…«»"})
    void findsNothingToLookForInSigns(String typed) {
        assertThat(Sought.typed(typed).isEmpty()).isTrue();
    }

    @Test
    void passesOverWhatIsLongerThanAnyName() {
        assertThat(Sought.typed("a".repeat(10_000)).text()).hasSize(Sought.LONGEST);
    }

    @Test
    void beginsLaterAtWordsThatSaySomething() {
        assertThat(Sought.name("La Chapelle-d’Armentières").laterStarts())
                .containsExactly(new Sought("chapelle d armentieres"), new Sought("armentieres"));
    }

    @ParameterizedTest
    @CsvSource({
        "35, true",
        "2a, true",
        "35236, true",
        "2A004, true",
        "243500741, true",
        "9, false",
        "redon, false",
        "352360, false"
    })
    void knowsCodesByTheirForm(String typed, boolean code) {
        assertThat(Sought.typed(typed).isCode()).isEqualTo(code);
    }
}
