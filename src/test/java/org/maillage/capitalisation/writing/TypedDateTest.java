package org.maillage.capitalisation.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.pathway.PartialDate;

/** Dates as people write them. */
class TypedDateTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2024,              2024
            mai 2024,          2024-05
            Mai 2024,          2024-05
            17/05/2024,        2024-05-17
            17.5.2024,         2024-05-17
            05/2024,           2024-05
            17 mai 2024,       2024-05-17
            1er août 2023,     2023-08-01
            févr. 2023,        2023-02
            septembre 2022,    2022-09
            juin 2022,         2022-06
            juil. 2022,        2022-07
            1st of May 2024,
            May 2024,          2024-05
            3rd April 2021,    2021-04-03
            2024-05,           2024-05
            2024-05-17,        2024-05-17
            ' 2024 ',          2024
            """)
    void isReadAsItIsMeant(String typed, String date) {
        assertThat(TypedDate.read(typed).map(PartialDate::toString).orElse(null))
                .isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hier",
                "32/01/2024",
                "30/02/2024",
                "13/2024",
                "00/2024",
                "mai",
                "ma 2024",
                "marmotte 2024",
                "jui 2024",
                "24",
                "20245",
                "17/05/24",
                "2024-13",
                "2024-05-17-01",
                "0000"
            })
    void whatIsNoDateIsNone(String typed) {
        assertThat(TypedDate.read(typed)).isEmpty();
    }
}
