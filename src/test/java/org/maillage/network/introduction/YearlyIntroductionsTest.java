package org.maillage.network.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.network.introduction.YearlyIntroductions.Year;

/** No count of a year, and no difference of two, tells of one to four introductions. */
class YearlyIntroductionsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # made, both agreed, met, carried on; what is told
            0, 0, 0, 0, 0 0 0 0
            4, 4, 3, 1, ? ? ? ?
            5, 0, 0, 0, 5 0 0 0
            20, 14, 9, 0, 20 14 9 0
            20, 18, 15, 5, 20 ? 15 5
            20, 20, 4, 0, 20 20 ? 0
            20, 17, 16, 12, 20 ? ? 12
            9, 6, 1, 1, 9 ? ? ?
            7, 7, 7, 7, 7 7 7 7
            """)
    void whatWouldTellOfPeopleIsNotTold(long made, long introduced, long met, long carried, String told) {
        var year = new Year(new UUID(0, 1), 2024, made, introduced, met, carried, made);

        assertThat(year.told().stream()
                        .map(it -> it.map(String::valueOf).orElse("?"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(told);
    }
}
