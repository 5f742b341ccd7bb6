package org.maillage.alliance.thirdplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.alliance.SpentAtPlace;
import org.maillage.alliance.thirdplace.ThirdPlacePage.HostedRow;
import org.maillage.directory.Hosted;
import org.maillage.directory.Hosted.What;
import org.maillage.exchange.KnowsHostedMeetings.Passers;
import org.springframework.context.i18n.LocaleContextHolder;

/** What third places hosted, in words. */
class DescribeHostedTest {

    @BeforeEach
    void inFrench() {
        LocaleContextHolder.setLocale(Locale.FRENCH);
    }

    @AfterEach
    void asBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void eachKindIsCountedAndWhatIsNotThereIsNotSaid() {
        assertThat(DescribeHosted.sums(List.of())).isEmpty();
        assertThat(DescribeHosted.sums(
                        List.of(hosted(What.EXPERIMENT, 1), hosted(What.DIALOGUE, 2), hosted(What.DIALOGUE, 3))))
                .isEqualTo("2 dialogues, une expérimentation");
        assertThat(DescribeHosted.sums(List.of(hosted(What.MEETING, 1), hosted(What.PROJECT, 2))))
                .isEqualTo("une rencontre, un projet");
        assertThat(DescribeHosted.sums(List.of(hosted(What.MEETING, 1), hosted(What.DIALOGUE, 2))))
                .isEqualTo("un dialogue, une autre rencontre");
    }

    @Test
    void theLatestStandsFirst() {
        var days =
                IntStream.of(3, 9, 5).mapToObj(it -> hosted(What.MEETING, it)).toList();

        assertThat(DescribeHosted.rows(days)).extracting(HostedRow::title).containsExactly("9", "5", "3");
    }

    @Test
    void theDayOfAProjectIsInItsDetail() {
        assertThat(DescribeHosted.rows(List.of(hosted(What.MEETING, 3)))
                        .getFirst()
                        .detail())
                .isEqualTo("3 mai 2026 · en détail · 7 personnes sont venues");
        assertThat(DescribeHosted.rows(List.of(hosted(What.PROJECT, 3)))
                        .getFirst()
                        .detail())
                .doesNotContain("3 mai");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 0 | 0 |
            1 | 0 | 1 | quelques personnes
            4 | 0 | 1 | quelques personnes
            5 | 0 | 1 | 5 personnes
            0 | 4 | 1 | quelques personnes
            0 | 5 | 1 | 5 personnes
            4 | 5 | 2 | quelques personnes
            """)
    void fewerThanFiveAreAFew(long own, long others, int sentences, String said) {
        var all = DescribeHosted.passers(new Passers(own, others));

        assertThat(all).hasSize(sentences);
        if (said != null) {
            assertThat(all.getFirst()).contains(said);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                       |            | ''
            2026-05-01 |            | depuis le 1er mai 2026
                       | 2026-05-02 | jusqu’au 2 mai 2026
            2026-05-01 | 2026-05-02 | du 1er mai 2026 au 2 mai 2026
            """)
    void daysThatNobodyKnowsAreNotSaid(LocalDate since, LocalDate until, String words) {
        assertThat(DescribeHosted.span(since, until)).isEqualTo(words);
    }

    @Test
    void whoWroteNothingDownReadsNothingOfHours() {
        assertThat(ThirdPlaceOverview.minutes(new SpentAtPlace(0, 0))).isEmpty();
        assertThat(ThirdPlaceOverview.minutes(new SpentAtPlace(90, 0))).contains("1\u00a0h\u00a030 d’animation");
    }

    private static Hosted hosted(What what, int day) {
        return new Hosted(
                new UUID(0, 1),
                new UUID(0, 2),
                what,
                new UUID(0, 3),
                LocalDate.of(2026, 5, day),
                Integer.toString(day),
                "en détail",
                "/somewhere",
                7);
    }
}
