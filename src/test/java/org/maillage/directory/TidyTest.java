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
            1er mars 2015,       2015-03-01
            12 Août 2015,        2015-08-12
            12/03/15,            2015-03-12
            12/03/85,            1985-03-12
            """)
    void daysAreReadAsInFranceAndAsInRegisters(String typed, String day) {
        assertThat(Tidy.day(typed).orElse(null)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            2015,         2015
            en 2015,      2015
            2015.0,       2015
            mars 2015,    2015-03
            sept. 2021,   2021-09
            juillet 2021, 2021-07
            juin 2021,    2021-06
            03/2021,      2021-03
            2021-3,       2021-03
            12/03/2015,   2015-03-12
            13/2021,      none
            99,           none
            mardi 2021,   none
            """)
    void aMomentIsADayAMonthOrAYear(String typed, String moment) {
        assertThat(Moments.of(typed).orElse(null)).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            02 99 71 00 00;                            02 99 71 00 00
            02.99.71.00.00;                            02.99.71.00.00
            02/99/71/00/00;                            02/99/71/00/00
            (+33) 2 99 71 00 00;                       (+33) 2 99 71 00 00
            +33 (0)2 99 71 00 00;                      +33 (0)2 99 71 00 00
            02 99 71 00 00 / 06 12 34 56 78;           02 99 71 00 00,06 12 34 56 78
            0299710000, 0612345678;                    0299710000,0612345678
            02 99 71 00 00 ou 06 12 34 56 78;          02 99 71 00 00,06 12 34 56 78
            06 12 34 56 78 (Mme Martin);               06 12 34 56 78
            02 99 71 00 00 poste 12;                   02 99 71 00 00
            +32 2 555 12 12;                           +32 2 555 12 12
            3949;                                      3949
            +687;                                      ''
            demander Awa;                              ''
            """)
    void allNumbersOfACellAreFound(String typed, String numbers) {
        assertThat(String.join(",", Tidy.phones(typed))).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Un@exemple.fr;                        un@exemple.fr
            un@exemple.fr, deux@exemple.fr;       un@exemple.fr,deux@exemple.fr
            un@exemple.fr / deux@exemple.fr;      un@exemple.fr,deux@exemple.fr
            un@exemple.fr ou deux@exemple.fr.;    un@exemple.fr,deux@exemple.fr
            Awa Sow <awa@exemple.fr>;             awa@exemple.fr
            mailto:un@exemple.fr;                 un@exemple.fr
            a@exemple..fr;                        ''
            a@exemple.f;                          ''
            demander Awa;                         ''
            """)
    void allAddressesOfACellAreFound(String typed, String addresses) {
        assertThat(String.join(",", Tidy.emails(typed))).isEqualTo(addresses);
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
