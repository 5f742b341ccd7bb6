package org.maillage.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TidyTest {

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            2012-03-15,          2012-03-15
            15/03/2012,          2012-03-15
            5/3/2012,            2012-03-05
            15.03.2012,          2012-03-15
            15/03/2012 00:00,    2012-03-15
            2012-03-15T10:00:00, 2012-03-15
            31/02/2012,          none
            2012,                none
            03-2012,             none
            """)
    void daysAreReadAsInFranceAndAsInRegisters(String typed, String day) {
        assertThat(Tidy.day(typed).orElse(null)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            www.exemple.fr,            https://www.exemple.fr
            http://exemple.fr/a,       http://exemple.fr/a
            HTTPS://Exemple.fr,        https://Exemple.fr
            exemple,                   none
            javascript:alert(1),       none
            http://,                   none
            www.exemple.fr et autres,  none
            """)
    void linksGetWhatPeopleLeaveOut(String typed, String link) {
        assertThat(Tidy.link(typed).orElse(null)).isEqualTo(link);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
            47,6512;    90;  47.6512
            -2.0839;    180; -2.0839
            '48,1 ';    90;  48.1
            91;         90;  none
            48°12;      90;  none
            1 234;      90;  none
            """)
    void degreesMayHaveACommaAndStayOnEarth(String typed, int most, String degrees) {
        assertThat(Tidy.degrees(typed, most).orElse(null)).isEqualTo(degrees);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            "Les Amis de l'Épicerie",          "amis epicerie"
            "ASSOCIATION LES AMIS EPICERIE",   "amis epicerie"
            "Épicerie (Les Amis de l')",       "amis epicerie"
            "SARL",                            "sarl"
            "Cœur & Vie",                      "coeur vie"
            """, quoteCharacter = '"')
    void likeSpellingsOfANameAreOne(String name, String likeness) {
        assertThat(Likeness.of(name)).isEqualTo(likeness);
    }
}
