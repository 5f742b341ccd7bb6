package org.maillage.evaluation.funder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.maillage.account.TeamCount;
import org.maillage.account.TeamCount.What;
import org.maillage.evaluation.funder.ReportOutline.Rubric;
import org.maillage.shared.Saying;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;

class DescribeFunderReportTest {

    /** A share in per cent has its n, and of fewer than thirty there is none. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8  | 9  | 8 sur 9
            0  | 1  | 0 sur 1
            12 | 29 | 12 sur 29
            15 | 30 | 15 sur 30, soit 50\u00a0%
            45 | 60 | 45 sur 60, soit 75\u00a0%
            70 | 60 | 70 sur 60, soit 117\u00a0%
            0  | 300 | 0 sur 300, soit 0\u00a0%
            1  | 300 | 1 sur 300, soit moins de 1\u00a0%
            299 | 300 | 299 sur 300, soit plus de 99\u00a0%
            300 | 300 | 300 sur 300, soit 100\u00a0%
            """)
    void aShareHasItsNumber(long reached, long target, String says) {
        assertThat(DraftFunderReport.in(Locale.FRENCH, () -> DescribeFunderReport.reached(reached, target)))
                .isEqualTo(says);
    }

    /** A meeting of ten people stands for all ten of them. */
    @Test
    void whatIsNotListedIsWhatTheListedOnesDoNotStandFor() {
        var day = LocalDate.of(2026, 11, 14);
        var count = new TeamCount(
                What.PEOPLE_MET,
                12,
                Saying.of("funder.hours.definition"),
                Saying.of("funder.source.logbook"),
                List.of(new TeamCount.Item(day, 10, "Se connaître", ""), new TeamCount.Item(day, 1, "", "")));

        var figure =
                DraftFunderReport.in(Locale.FRENCH, () -> DescribeFunderReport.counted(count, ReportOutline.CERFA));

        assertThat(figure.proofs())
                .containsExactly(
                        "14 novembre 2026 · Se connaître\u00a0: 10", "14 novembre 2026 · gardé par qui l’a noté");
        assertThat(figure.more()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(ReportOutline.class)
    void eachRubricHasATitleAndSaysWhatIsWanted(ReportOutline outline) {
        assertThat(outline.rubrics())
                .doesNotHaveDuplicates()
                .allSatisfy(it -> Stream.of(Locale.FRENCH, Locale.ENGLISH).forEach(language -> {
                    assertThat(Words.sayIn(language, "funder.rubric." + Typed.key(it)))
                            .isNotBlank();
                    assertThat(Words.sayIn(language, "funder.hint." + Typed.key(it)))
                            .isNotBlank();
                }));
    }

    @ParameterizedTest
    @EnumSource(What.class)
    void whatIsCountedStandsUnderARubric(What what) {
        assertThat(Arrays.stream(Rubric.values()).filter(it -> it.counts(what))).isNotEmpty();
        assertThat(Words.sayIn(Locale.FRENCH, "funder.counted." + Typed.key(what)))
                .isNotBlank();
    }
}
