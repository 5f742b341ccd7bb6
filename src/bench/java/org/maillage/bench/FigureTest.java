package org.maillage.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of the report. */
class FigureTest {

    @Test
    void speedWithErrorsHoldsNoBudget() {
        var answers = new Answers(Answers.ALL, 200, 2, 3);

        var figure = Figure.of("pages", 3, answers, Budget.PAGE, "here");

        assertThat(figure).isEqualTo(new Figure("pages", "3 ms, 1 % errors", "<= 20 ms", Verdict.MISSED, "here"));
    }

    @Test
    void aLoadWithoutAnswersIsNoSpeed() {
        var figure = Figure.of("pages", 0, new Answers(Answers.ALL, 0, 0, 0), Budget.PAGE, "here");

        assertThat(figure.verdict()).isEqualTo(Verdict.MISSED);
    }

    @Test
    void fewerErrorsThanOneInAHundredAreBorne() {
        var figure = Figure.of("pages", 3, new Answers(Answers.ALL, 1000, 9, 3), Budget.PAGE, "here");

        assertThat(figure).isEqualTo(new Figure("pages", "3 ms", "<= 20 ms", Verdict.HELD, "here"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            34969,  '34,969'
            5,      5
            5.04,   5.0
            99.96,  100.0
            1234.5, '1,235'
            """)
    void numbersAreShort(double number, String words) {
        assertThat(Figure.number(number)).isEqualTo(words);
    }
}
