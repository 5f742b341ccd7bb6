package org.maillage.evaluation.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** There is no figure without source, vintage and scope, and no share in per cent of a few. */
class SourcedFigureTest {

    private static final Vintage YEAR = new Vintage(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31));

    @BeforeEach
    void inFrench() {
        LocaleContextHolder.setLocale(Locale.FRENCH);
    }

    @AfterEach
    void asBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8    |            | 9   | 8 sur 9
            29   | familles   | 29  | 29 sur 29\u00a0familles
            45   |            | 60  | 45 sur 60, soit 75\u00a0%
            62   | %          | 210 | 62\u00a0% (n = 210)
            12.5 | pour cent  | 30  | 12,5\u00a0pour cent (n = 30)
            1200 | habitants  |     | 1\u202f200\u00a0habitants
            12   | €          |     | 12\u00a0€
            """)
    void isTold(BigDecimal value, @Nullable String unit, @Nullable Long of, String told) {
        assertThat(DescribeFigure.told(figure(value, unit, of, "enquête", "Redon")))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8  |           |    | ''      | Redon
            8  |           |    | ' '     | Redon
            8  |           |    | enquête | ''
            89 | %         |    | enquête | Redon
            89 | %         | 29 | enquête | Redon
            89 | pour cent | 9  | enquête | Redon
            89 | Percent   | 9  | enquête | Redon
            9  | pourcentage | 9 | enquête | Redon
            1  |           | 0  | enquête | Redon
            """)
    void isNot(BigDecimal value, @Nullable String unit, @Nullable Long of, String source, String scope) {
        assertThatThrownBy(() -> figure(value, unit, of, source, scope)).isInstanceOf(IllegalArgumentException.class);
    }

    private static SourcedFigure figure(
            BigDecimal value, @Nullable String unit, @Nullable Long of, String source, String scope) {
        return new SourcedFigure(value, unit == null ? "" : unit, of, source, YEAR, scope);
    }
}
