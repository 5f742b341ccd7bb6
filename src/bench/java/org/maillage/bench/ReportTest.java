package org.maillage.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a reader of the measures sees. */
class ReportTest {

    private static final Machine TWO_CORES =
            new Machine("Processor", 2, 8_000_000_000L, "Linux 6 amd64", "25", "2026-01-02 03:04", 0.1);
    private static final Figure HELD = Figure.of("pages", 3, Budget.PAGE, "7 pages");
    private static final Figure MISSED = Figure.of("next start", 12, Budget.NEXT_START, "1 | 2");
    private static final Figure ABSENT = Figure.notThere("place search", "no search", Budget.PLACE_SEARCH);
    private static final Figure WITHOUT = Figure.withoutBudget("normalise", "2 us/op", "JMH");

    @Test
    void theTerminalShowsATableInColumns() {
        var report = report(HELD, MISSED);

        assertThat(report.text()).contains("""
                figure      measured  budget    verdict  measured on
                pages       3 ms      <= 20 ms  held     7 pages
                next start  12 s      <= 10 s   MISSED   1 | 2
                """);
    }

    @Test
    void theFileShowsTheSameAsMarkdown() {
        var report = report(HELD, MISSED);

        assertThat(report.markdown()).contains("""
                | figure | measured | budget | verdict | measured on |
                | --- | --- | --- | --- | --- |
                | pages | 3 ms | <= 20 ms | held | 7 pages |
                | next start | 12 s | <= 10 s | MISSED | 1 \\| 2 |
                """);
    }

    @Test
    void machineAndDataStandInBoth() {
        var report = report(HELD);

        assertThat(List.of(report.text(), report.markdown()))
                .allSatisfy(it -> assertThat(it)
                        .contains("Processor, 2 cores, 8 GB, Linux 6 amd64, JDK 25, 2026-01-02 03:04")
                        .contains("34,969 communes, 1 territory, 2 editions")
                        .contains("- A note."));
    }

    @Test
    void missedBudgetsAreNamed() {
        assertThat(report(HELD, MISSED, ABSENT, WITHOUT).verdict())
                .isEqualTo("1 of 2 budgets MISSED: next start. Not there: place search.");
    }

    @Test
    void heldBudgetsAreCounted() {
        assertThat(report(HELD, WITHOUT).verdict()).isEqualTo("Budgets held: 1, missed: none.");
    }

    private static Report report(Figure... figures) {
        var rows = new LinkedHashMap<>(Map.of("commune", 34_969L));
        rows.put("territory", 1L);
        rows.put("edition", 2L);
        return new Report(TWO_CORES, new Holdings(rows), List.of(figures), List.of("A note."));
    }
}
