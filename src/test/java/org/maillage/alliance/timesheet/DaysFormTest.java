package org.maillage.alliance.timesheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.alliance.timesheet.SheetDay.Absence;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.util.LinkedMultiValueMap;

/** What may stand on a day of a sheet. */
class DaysFormTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 2);
    private static final Operation OPERATION = new Operation(
            UUID.randomUUID(),
            UUID.randomUUID(),
            null,
            "Relier",
            "",
            LocalDate.of(2026, 2, 2),
            LocalDate.of(2026, 12, 31),
            false,
            0);

    @BeforeEach
    void readInFrench() {
        LocaleContextHolder.setLocale(Locale.FRENCH);
    }

    @AfterEach
    void readAsBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3  | 7h      | ''         | 0    | ''
            3  | 3h30    | leave-half | 0    | ''
            3  | ''      | sick       | 0    | ''
            3  | ''      | ''         | 1440 | ''
            3  | 24h     | ''         | 0    | ''
            3  | 7h      | leave      | 0    | absence entier
            3  | 1 min   | sick       | 0    | absence entier
            3  | 25h     | ''         | 0    | au plus 24 heures
            3  | sept    | ''         | 0    | au plus 24 heures
            3  | 1h      | vacances   | 0    | Choisissez
            3  | 1h      | ''         | 1381 | n’a plus que 59
            3  | 1h      | ''         | 1380 | ''
            1  | 1h      | ''         | 0    | pas dans la période
            1  | ''      | leave      | 0    | ''
            21 | 1h      | ''         | 0    | pas encore venu
            20 | 1h      | ''         | 0    | ''
            21 | ''      | leave      | 0    | ''
            """)
    void takesWhatADayCanHold(int day, String minutes, String absence, int elsewhere, String says) {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("minutes-" + day, minutes);
        sent.add("absence-" + day, absence);
        var mistakes = DaysForm.sent(sent, MONTH)
                .check(OPERATION, Map.of(MONTH.atDay(day), elsewhere), LocalDate.of(2026, 2, 20));
        if (says.isEmpty()) {
            assertThat(mistakes.sentences()).isEmpty();
        } else {
            assertThat(mistakes.sentences()).anySatisfy(it -> assertThat(it).contains(says));
        }
    }

    @Test
    void leaveIsNoWork() {
        var days = List.of(
                new SheetDay(MONTH.atDay(3), 210, Absence.LEAVE, true),
                new SheetDay(MONTH.atDay(4), 0, Absence.SICK, false),
                new SheetDay(MONTH.atDay(5), 420, null, false));
        assertThat(SheetLines.of(MONTH, days, Map.of(MONTH.atDay(5), 60)).minutes())
                .isEqualTo(630);
        assertThat(SheetLines.of(MONTH, days, Map.of(MONTH.atDay(5), 60)).lines())
                .hasSize(28)
                .anySatisfy(it -> assertThat(it.total()).isEqualTo(480));
        assertThat(DaysForm.of(days, MONTH).days()).isEqualTo(days);
    }
}
